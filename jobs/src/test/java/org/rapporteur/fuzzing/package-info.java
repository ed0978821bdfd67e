/**
 * Inputs that look for what nobody thought of, guided by the code that they reach. Start with
 * {@link org.rapporteur.fuzzing.FuzzingTest}, which runs every target.
 */
package org.rapporteur.fuzzing;
