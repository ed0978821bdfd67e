package org.rapporteur.format.draft;

/**
 * One name under which records give a field. Where a record gives a field under several names, the
 * lowest rank counts.
 *
 * @param field the field it stands for
 * @param rank {@link #MAPPED}, {@link #WHOLE_TEXT}, then the usual spellings in their order, then
 *     those in another case, then {@link #LAST}
 */
public record Spelling(RecordField field, int rank) {

  /** The rank of a name that the run itself maps to the field. */
  public static final int MAPPED = 0;

  /** The rank of a name that stands for the whole text where others may hold an extract. */
  public static final int WHOLE_TEXT = 1;

  /** The rank of a field's own name; its other spellings follow. */
  static final int USUAL = 2;

  /** How far below a usual spelling the same one in another case ranks. */
  static final int OTHER_CASE = 50;

  /** The rank of what stands in only where nothing else does. */
  public static final int LAST = 100;
}
