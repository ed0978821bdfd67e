package org.rapporteur.set;

/**
 * A row of {@code mentions}; the components are its columns in order. {@code start} and {@code end}
 * count code points, so that the field's text [start:end] is {@code text}.
 */
public record MentionRow(
    String release,
    String topic,
    String field,
    int start,
    String date,
    String organisation,
    String termTopic,
    String term,
    int end,
    String text,
    String sentence) {}
