package org.photonbench.ui.instruments;

import org.eclipse.swt.widgets.Shell;
import org.photonbench.ui.HelpPage;

/** The help page of the instruments. */
final class InstrumentsHelp {
  private InstrumentsHelp() {}

  static void open(Shell parent) {
    page().open(parent);
  }

  static HelpPage page() {
    return new HelpPage("Instruments")
        .paragraph(
            "A set-up is one text file that says which instruments stand on the table, how they are"
                + " reached and within which limits they may be used. It is opened, made and saved"
                + " in the list of instruments. Opening a set-up connects nothing.")
        .term(
            "STOP",
            "The red button in the toolbar of the window and in the list, Shift+Esc or Pause: all"
                + " instruments are told to stop at once, whatever jobs run and whatever waits in a"
                + " queue. Press it again if one did not stand.")
        .term(
            "REAL and VIRTUAL",
            "In the place of an instrument its virtual twin can stand (button Use the Virtual Twin"
                + " Instead, and back). While any twin is in use the title and the status line of"
                + " the window say so, and what is recorded with it is marked as simulated.")
        .term(
            "Virtual set-up",
            "The twins of the virtual set-ups share one simulated sample: a closed shutter leaves"
                + " dark counts only, an attenuator lowers the rate by the saturation law of the"
                + " dot, stages move the focus over the emitters or the delay of the"
                + " interferometer. A time tagger then records what the detectors of that table"
                + " see, and the truth is written beside the recording.")
        .term(
            "Add and discover",
            "Add asks for driver, name, connection and options; the line under the connection says"
                + " how it is written. Discover asks every driver for instruments on serial ports"
                + " and in vendors' libraries; those on a network are added by their address.")
        .term(
            "Control",
            "What the chosen instrument is controlled by. Numbers may carry a unit of the right"
                + " kind: 2.5 mm, 300 um, 10 K. A task shows its progress and how long it may still"
                + " take; cancelling its job, or Stop beside it, stops the instrument gently."
                + " A stopped task is never a success.")
        .term(
            "Properties",
            "What can be read and written, with units and limits; grey ones are read only. Click a"
                + " value to change it. What the instrument took is read back and shown; a refusal"
                + " is a sentence below.")
        .term(
            "Permits and trip",
            "Laser emission, heating and magnetic fields need a permit, which is not given at the"
                + " start. Taking it away makes safe what runs on it. The count-rate trip watches"
                + " all inputs ten times a second and closes shutters and lasers when one counts"
                + " too fast, or cannot be seen any more; they stay closed until the trip is reset"
                + " and each of them acknowledged.")
        .term(
            "Alignment",
            "The count rate in digits to be read from across the room, the highest since the last"
                + " reset, the last minute as a trace, and, on wish, a tone: an octave for a factor"
                + " of two, 440 Hz at 10 000 counts/s.")
        .term(
            "Wire log",
            "What went over the wire of the chosen instrument, the newest below. It can be"
                + " filtered, paused, copied and exported as a transcript: attach that to a report"
                + " of a fault, it can be replayed.")
        .term(
            "States",
            "not referenced: absolute moves are refused until it was sent home. interlocked: held"
                + " back, made safe, until it is acknowledged. lost: it does not answer; Connect"
                + " tries again and insists on the same serial number. Instruments that give light,"
                + " heat or field wait for Acknowledge after a loss.");
  }
}
