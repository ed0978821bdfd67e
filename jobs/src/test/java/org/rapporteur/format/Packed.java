package org.rapporteur.format;

import io.airlift.compress.zstd.ZstdOutputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.zip.GZIPOutputStream;
import org.apache.commons.compress.compressors.bzip2.BZip2CompressorOutputStream;
import org.rapporteur.format.bytes.FileName;

/** Packs bytes as a file's name says. */
final class Packed {

  private Packed() {}

  /** The bytes as a file of this name holds them: as they are if it names no compression. */
  static byte[] as(String name, byte[] bytes) {
    ByteArrayOutputStream packed = new ByteArrayOutputStream();
    try (OutputStream packer =
        switch (FileName.of(name).compression()) {
          case "gz" -> new GZIPOutputStream(packed);
          case "zst" -> new ZstdOutputStream(packed);
          case "bz2" -> new BZip2CompressorOutputStream(packed);
          default -> packed;
        }) {
      packer.write(bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return packed.toByteArray();
  }
}
