package org.rapporteur.date;

/** A date of a text that may be its own, and what stands around it. */
record Candidate(FoundDate date, DateContext context) {

  static Candidate of(String text, FoundDate date) {
    return new Candidate(date, DateContext.of(text, date));
  }

  /** Whether the sentence speaks of the date as one to come. */
  boolean announced() {
    return Tense.announces(context.before(), context.after());
  }
}
