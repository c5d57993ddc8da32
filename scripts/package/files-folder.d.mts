export declare const STAND_IN: string;
export declare function nameOf(folder: string): string;
export declare function nameFilesFolder(cdn: string): void;
export declare function filesFolder(cdn: string): string;
