"""Orca, with a transcript in the place of its synthesizer.

Everything is Orca's own but the connection to Speech Dispatcher: the module `speechd` that it imports
is the one below, which writes each request as a line of JSON to standard output. That is the last
place where all that Orca says comes by, in order, what it stops again among it; a synthesizer would
drop what is stopped, and an output module of Speech Dispatcher would not be told of it.

Lines: {"ready": version}, {"said": text}, {"stopped": true}, {"key": name} for a key that Orca was
told of, {"marker": name}.

A marker is how the test knows that nothing more comes. The test gives an element of the page a new
name, "marker 7". That event comes after all others of the page before it; once Orca has been told of
it, and has nothing more in its queues, the line is written.

Standard input is a line to the process that started this: when it closes, this process ends.
"""
import html
import json
import os
import re
import sys
import types


def tell(**line):
    sys.stdout.write(json.dumps(line, ensure_ascii=False) + "\n")
    sys.stdout.flush()


class Names(object):
    """An enumeration: every name is its own value."""

    def __getattr__(self, name):
        return name


class Client(object):
    """What Orca takes for a connection to Speech Dispatcher."""

    def __init__(self, *_, **__):
        pass

    def speak(self, ssml, callback=None, event_types=None):
        text = html.unescape(re.sub(r"<[^>]*>", "", ssml))
        tell(said=text)
        if callback:
            callback(speechd.CallbackType.BEGIN)
            callback(speechd.CallbackType.END)

    def char(self, character):
        tell(said=character)

    def cancel(self):
        tell(stopped=True)

    def list_synthesis_voices(self):
        return ()

    def list_output_modules(self):
        return ("transcript",)

    def __getattr__(self, name):
        # Rate, pitch, volume, voice, language, punctuation: nobody hears the difference here.
        return lambda *_: None


speechd = types.ModuleType("speechd")
speechd.CallbackType = Names()
speechd.PunctuationMode = Names()
speechd.Priority = Names()
speechd.DataMode = Names()
speechd.SSIPCommunicationError = type("SSIPCommunicationError", (Exception,), {})
speechd.SSIPCommandError = type("SSIPCommandError", (Exception,), {})
speechd.SSIPClient = Client
sys.modules["speechd"] = speechd

# Debian keeps Orca where the system's Python finds it.
from gi.repository import GLib  # noqa: E402
import pyatspi  # noqa: E402
from orca import event_manager, input_event, liveregions, orca, orca_platform, settings  # noqa: E402

# A busy machine is slow, and Orca takes that for a hang.
settings.timeoutTime = 0
settings.enableBraille = False
settings.enableSound = False
# A new page is named, not read from end to end: what a step does is to be heard.
settings.sayAllOnLoad = False
settings.pageSummaryOnLoad = False

live_regions = []
make_live_regions = liveregions.LiveRegionManager.__init__


def remember_live_regions(self, script):
    make_live_regions(self, script)
    live_regions.append(self)


liveregions.LiveRegionManager.__init__ = remember_live_regions

process_key = input_event.KeyboardEvent.process


def process_and_tell(self):
    if self.isPressedKey():
        tell(key=self.event_string)
    return process_key(self)


input_event.KeyboardEvent.process = process_and_tell


def has_work():
    queue = event_manager.getManager()._eventQueue
    return not queue.empty() or any(len(regions.msg_queue) for regions in live_regions)


def on_name(event):
    name = str(event.any_data)
    if not name.startswith("marker "):
        return

    def when_idle():
        # Of low priority: it runs when no message of the bus is waiting.
        if has_work():
            GLib.timeout_add(10, lambda: GLib.idle_add(when_idle, priority=GLib.PRIORITY_LOW) and False)
        else:
            tell(marker=name)
        return False

    GLib.idle_add(when_idle, priority=GLib.PRIORITY_LOW)


def on_input(*_):
    os._exit(0)


def on_event(event):
    # For whoever looks for the cause of what is said.
    source = event.source
    tell(event=event.type, of=source.getRoleName(), named=source.name, now=str(event.any_data), detail=event.detail1)


def on_running():
    if os.environ.get("SPEECH_VERBOSE"):
        for kind in ("property-change:accessible-description", "state-changed:invalid-entry", "text-changed"):
            pyatspi.Registry.registerEventListener(on_event, "object:" + kind)
    pyatspi.Registry.registerEventListener(on_name, "object:property-change:accessible-name")
    tell(ready=orca_platform.version)
    return False


GLib.io_add_watch(0, GLib.IO_IN | GLib.IO_HUP, on_input)
GLib.idle_add(on_running, priority=GLib.PRIORITY_LOW)
manager = orca.getSettingsManager()
manager.activate(sys.argv[1], {})
sys.exit(orca.main())
