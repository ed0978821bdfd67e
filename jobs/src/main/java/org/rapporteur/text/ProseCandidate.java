package org.rapporteur.text;

/** A date of a text that may be its own, and what stands around it. */
record ProseCandidate(ProseDate date, ProseDateContext context) {

  static ProseCandidate of(String text, ProseDate date) {
    return new ProseCandidate(date, ProseDateContext.of(text, date));
  }

  /** Whether the sentence speaks of the date as one to come. */
  boolean announced() {
    return ProseTense.announces(context.before(), context.after());
  }
}
