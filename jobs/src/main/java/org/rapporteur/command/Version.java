package org.rapporteur.command;

import org.jspecify.annotations.Nullable;
import picocli.CommandLine.IVersionProvider;

/** The program's version, as the jar's manifest states it. */
final class Version implements IVersionProvider {

  static String current() {
    @Nullable String version = Rapporteur.class.getPackage().getImplementationVersion();
    return version == null ? "development" : version;
  }

  @Override
  public String[] getVersion() {
    return new String[] {"rapporteur " + current()};
  }
}
