package org.rapporteur.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfEnvironmentVariable;

/** Real releases; the corpus is not part of the project. */
@EnabledIfEnvironmentVariable(named = "RAPPORTEUR_CORPORA", matches = ".+")
class ProseStatedDayCorpusTest {

  private static final String CORPUS = "swiss-federal-releases-1997-2019.jsonl.gz";

  @Test
  void ofTwoHundredRealReleasesNineInTenStatedDaysAreFoundAndTwoInAHundredAreWrong()
      throws IOException {
    Map<String, String> answers =
        CaseFile.read("stated-days-of-swiss-releases.tsv")
            .collect(Collectors.toMap(CaseFile.Case::first, CaseFile.Case::second));
    int read = 0;
    int stating = 0;
    int right = 0;
    int wrong = 0;
    ObjectMapper json = new ObjectMapper();
    try (BufferedReader lines = corpus()) {
      for (String line = lines.readLine(); line != null; line = lines.readLine()) {
        JsonNode release = json.readTree(line);
        String answer = answers.get(release.get("id").asText());
        if (answer != null) {
          String text = release.get("title").asText() + "\n" + release.get("body").asText();
          String found = ProseDates.statedDay(text).map(LocalDate::toString).orElse("none");
          read++;
          stating += answer.equals("none") ? 0 : 1;
          right += !answer.equals("none") && answer.equals(found) ? 1 : 0;
          wrong += !found.equals("none") && !answer.equals(found) ? 1 : 0;
        }
      }
    }
    assertEquals(200, read);
    assertTrue(right >= 0.9 * stating, right + " of " + stating + " stated days found");
    assertTrue(wrong <= 0.02 * read, wrong + " of " + read + " wrong");
  }

  private static BufferedReader corpus() throws IOException {
    Path file = Path.of(System.getenv("RAPPORTEUR_CORPORA"), CORPUS);
    return new BufferedReader(
        new InputStreamReader(
            new GZIPInputStream(Files.newInputStream(file)), StandardCharsets.UTF_8));
  }
}
