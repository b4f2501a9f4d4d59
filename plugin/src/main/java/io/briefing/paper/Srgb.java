package io.briefing.paper;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The colour space of the web as an ICC profile, version 4.2 of the format: primaries, white point
 * and tone curve of IEC 61966-2-1, adapted to the white D50 as such profiles must be. The profile
 * of the Java runtime differs between versions.
 */
final class Srgb {

  private static final int HEADER = 128;

  /** Numbers of this format are counted in 1/65536. */
  private static final int[] D50 = {0xf6d6, 0x10000, 0xd32d};

  private static final int[] RED = {0x6fa0, 0x38f2, 0x38f};
  private static final int[] GREEN = {0x6297, 0xb787, 0x18da};
  private static final int[] BLUE = {0x24a0, 0xf84, 0xb6c4};

  /** From the white of a screen, D65, to D50. */
  private static final int[] ADAPTATION = {
    0x10c42, 0x5de, -0xce5, 0x78d, 0xfd8b, -0x45e, -0x25c, 0x3db, 0xc06d
  };

  /** Y = ((X + 0.055) / 1.055)^2.4 from 0.04045 on, X / 12.92 below. */
  private static final int[] CURVE = {0x26666, 0xf2a7, 0xd59, 0x13d0, 0xa5b};

  private Srgb() {}

  /** The same bytes each time. */
  static byte[] profile() {
    Map<String, byte[]> tags = new LinkedHashMap<>();
    tags.put("desc", words("sRGB"));
    tags.put("cprt", words("Public domain"));
    tags.put("wtpt", numbers("XYZ ", D50));
    tags.put("chad", numbers("sf32", ADAPTATION));
    tags.put("rXYZ", numbers("XYZ ", RED));
    tags.put("gXYZ", numbers("XYZ ", GREEN));
    tags.put("bXYZ", numbers("XYZ ", BLUE));
    byte[] curve = curve();
    for (String channel : new String[] {"rTRC", "gTRC", "bTRC"}) {
      tags.put(channel, curve);
    }
    return write(
        out -> {
          int start = HEADER + 4 + 12 * tags.size();
          int size = start + tags.values().stream().distinct().mapToInt(tag -> tag.length).sum();
          header(out, size);
          out.writeInt(tags.size());
          Map<byte[], Integer> places = new LinkedHashMap<>();
          int at = start;
          for (Map.Entry<String, byte[]> tag : tags.entrySet()) {
            Integer place = places.putIfAbsent(tag.getValue(), at);
            at += place == null ? tag.getValue().length : 0;
            out.write(ascii(tag.getKey()));
            out.writeInt(places.get(tag.getValue()));
            out.writeInt(tag.getValue().length);
          }
          for (byte[] tag : places.keySet()) {
            out.write(tag);
          }
        });
  }

  private static void header(DataOutputStream out, int size) throws IOException {
    out.writeInt(size);
    out.writeInt(0); // no preferred software
    out.writeInt(0x04200000); // version 4.2
    out.write(ascii("mntrRGB XYZ "));
    for (int part : new int[] {2026, 1, 1, 0, 0, 0}) {
      out.writeShort(part); // made on 2026-01-01
    }
    out.write(ascii("acsp"));
    out.write(new byte[28]); // platform, flags, maker, model, attributes; rendering: perceptual
    for (int part : D50) {
      out.writeInt(part);
    }
    out.write(new byte[HEADER - 80]); // creator, number, reserved
  }

  private static byte[] words(String text) {
    return write(
        out -> {
          out.write(ascii("mluc"));
          out.writeInt(0);
          out.writeInt(1); // one language
          out.writeInt(12); // bytes that describe it
          out.write(ascii("enUS"));
          out.writeInt(2 * text.length());
          out.writeInt(28); // where the text starts
          out.write(text.getBytes(StandardCharsets.UTF_16BE));
        });
  }

  private static byte[] numbers(String type, int[] numbers) {
    return write(
        out -> {
          out.write(ascii(type));
          out.writeInt(0);
          for (int number : numbers) {
            out.writeInt(number);
          }
        });
  }

  private static byte[] curve() {
    return write(
        out -> {
          out.write(ascii("para"));
          out.writeInt(0);
          out.writeShort(3); // a power above a point, a line below
          out.writeShort(0);
          for (int number : CURVE) {
            out.writeInt(number);
          }
        });
  }

  private static byte[] ascii(String text) {
    return text.getBytes(StandardCharsets.US_ASCII);
  }

  /** What writes a part of the profile. */
  private interface Part {
    void to(DataOutputStream out) throws IOException;
  }

  /** A part of the profile, filled up to a multiple of four bytes. */
  private static byte[] write(Part part) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      DataOutputStream out = new DataOutputStream(bytes);
      part.to(out);
      out.write(new byte[-out.size() & 3]);
    } catch (IOException e) {
      throw new UncheckedIOException(e); // memory does not fail
    }
    return bytes.toByteArray();
  }
}
