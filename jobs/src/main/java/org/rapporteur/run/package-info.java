/**
 * The job on its cluster inside this process: what it is given, where it keeps its work and state,
 * how it is stopped and asked. Start with {@link org.rapporteur.run.JobRun}.
 */
@NullMarked
package org.rapporteur.run;

import org.jspecify.annotations.NullMarked;
