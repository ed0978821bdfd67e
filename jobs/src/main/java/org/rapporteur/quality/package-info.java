/**
 * How well topics are found, measured: pairs of a topic and a release are drawn for readers to
 * label, and their labels become figures with intervals. Start with {@link
 * org.rapporteur.quality.SampleDraw} (what is drawn) and {@link
 * org.rapporteur.quality.TopicQualities} (what labels come to).
 */
@NullMarked
package org.rapporteur.quality;

import org.jspecify.annotations.NullMarked;
