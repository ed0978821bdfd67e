package org.rapporteur;

import static com.tngtech.archunit.core.domain.JavaCall.Predicates.target;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.core.domain.properties.HasName.Predicates.name;
import static com.tngtech.archunit.core.domain.properties.HasOwner.Predicates.With.owner;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.core.importer.ImportOption.DoNotIncludeTests;
import java.time.Clock;
import java.time.temporal.Temporal;
import java.util.Calendar;
import java.util.Date;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ArchitectureTest {

  /** A package may use only those that stand below it. */
  private static final List<String> ORDER =
      List.of(
          "command",
          "run",
          "telling",
          "flink",
          "flink.source",
          "flink.sink",
          "flink.stream",
          "report",
          "reading",
          "set",
          "quality",
          "review",
          "meeting",
          "meeting.told",
          "taxonomy",
          "trend",
          "table",
          "term",
          "format",
          "format.feed",
          "format.record",
          "format.page",
          "format.draft",
          "format.bytes",
          "calendar",
          "date",
          "language",
          "text",
          "reference",
          "statistics",
          "release");

  private static final JavaClasses CLASSES =
      new ClassFileImporter()
          .withImportOption(new DoNotIncludeTests())
          .importPackages("org.rapporteur");

  static Stream<Integer> places() {
    return Stream.iterate(1, place -> place < ORDER.size(), place -> place + 1);
  }

  @ParameterizedTest
  @MethodSource("places")
  void noPackageUsesOneThatStandsAboveIt(int place) {
    noClasses()
        .that()
        .resideInAPackage(within(ORDER.get(place)))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ORDER.subList(0, place).stream().map(ArchitectureTest::within).toArray(String[]::new))
        .allowEmptyShould(true)
        .check(CLASSES);
  }

  @Test
  void theSyntheticCorpusKnowsOnlyWhatAReleaseIs() {
    noClasses()
        .that()
        .resideInAPackage(within("synthetic"))
        .should()
        .dependOnClassesThat()
        .resideInAnyPackage(
            ORDER.stream()
                .filter(name -> !name.equals("release"))
                .map(ArchitectureTest::within)
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void onlyTheCommandsUseTheSyntheticCorpus() {
    noClasses()
        .that()
        .resideOutsideOfPackages(within("synthetic"), within("command"))
        .should()
        .dependOnClassesThat()
        .resideInAPackage(within("synthetic"))
        .check(CLASSES);
  }

  @Test
  void everyPackageHasAPlaceInTheOrder() {
    noClasses()
        .that()
        .resideInAPackage("org.rapporteur..")
        .should()
        .resideOutsideOfPackages(
            Stream.concat(ORDER.stream(), Stream.of("synthetic"))
                .map(ArchitectureTest::within)
                .toArray(String[]::new))
        .check(CLASSES);
  }

  @Test
  void onlyTheJobsAndTheCommandsKnowFlink() {
    noClasses()
        .that()
        .resideOutsideOfPackages(
            ORDER.subList(0, ORDER.indexOf("report")).stream()
                .map(ArchitectureTest::within)
                .toArray(String[]::new))
        .should()
        .dependOnClassesThat()
        .resideInAPackage("org.apache.flink..")
        .check(CLASSES);
  }

  /** Clocks that jump change no count: what decides anything knows none. */
  @Test
  void onlyWhatTellsOfARunAsksForTheTimeOfDay() {
    noClasses()
        .that()
        .doNotHaveSimpleName("JobRun")
        .and()
        .doNotHaveSimpleName("RunRecord")
        .and()
        .doNotHaveSimpleName("Progress")
        .and()
        .doNotHaveSimpleName("WatchCommand")
        .should()
        .callMethodWhere(target(name("now")).and(target(owner(assignableTo(Temporal.class)))))
        .orShould()
        .callMethod(System.class, "currentTimeMillis")
        .orShould()
        .dependOnClassesThat()
        .belongToAnyOf(Clock.class, Date.class, Calendar.class)
        .check(CLASSES);
  }

  private static String within(String name) {
    return "org.rapporteur." + name;
  }
}
