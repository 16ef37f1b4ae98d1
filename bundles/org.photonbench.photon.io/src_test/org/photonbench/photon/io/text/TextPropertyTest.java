package org.photonbench.photon.io.text;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.IntRange;
import org.photonbench.photon.OpenOptions;
import org.photonbench.photon.PhotonFormat;
import org.photonbench.photon.RecordBalance;
import org.photonbench.photon.RecordingFormatException;
import org.photonbench.photon.io.internal.Content;
import org.photonbench.photon.io.internal.Content.Photon;

/** Whatever is written comes back, however it is cut; whatever is damaged gives faults. */
class TextPropertyTest {
  private static final String[] SEPARATORS = {",", ";", "\t", " ", " , ", "  "};
  private static final String[] ENDS = {"\n", "\r\n", "\r"};

  @Property(tries = 300)
  void linesReadBackWhateverTheBlocks(
      @ForAll long seed,
      @ForAll boolean t3,
      @ForAll @IntRange(min = 0, max = 5) int separator,
      @ForAll @IntRange(min = 0, max = 2) int end,
      @ForAll @IntRange(min = 1, max = 600) int capacity,
      @ForAll @IntRange(min = 1, max = 3000) int moreThanALine)
      throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder("channel,time (ns)" + (t3 ? ",micro (ps)" : "") + "\n");
    List<Photon> photons = new ArrayList<>();
    long faulty = 0;
    long time = 0;
    int count = 1 + random.nextInt(500);
    for (int i = 0; i < count; i++) {
      int kind = random.nextInt(30);
      if (kind == 0) {
        text.append("# comment ").append(i);
      } else if (kind == 1 && i > 300) {
        // Damage far enough behind for the layout to be found.
        text.append("x").append(i);
        faulty++;
      } else {
        time += random.nextLong(1L << random.nextInt(1, 45));
        Photon photon = new Photon(time, random.nextInt(127), t3 ? random.nextInt(1 << 20) : 0);
        photons.add(photon);
        text.append(photon.channel()).append(SEPARATORS[separator]).append(time);
        text.append(t3 ? SEPARATORS[separator] + photon.microTime() : "");
      }
      text.append(ENDS[end]);
    }
    if (photons.isEmpty()) {
      return;
    }
    Path file = Files.createTempFile("photons", ".txt");
    try {
      Files.writeString(file, text);
      try (TextSource source =
          new TextFormat()
              .open(file, OpenOptions.DEFAULT, TextSource.LONGEST_LINE + moreThanALine)) {
        Content content = Content.of(source, capacity);
        assertEquals(photons, content.photons());
        assertEquals(
            new RecordBalance(photons.size() + faulty, photons.size(), 0, 0, 0, 0, faulty, 0, 0),
            content.balance());
      }
    } finally {
      Files.delete(file);
    }
  }

  @Property(tries = 1500)
  void damageNeverBreaksTheReader(
      @ForAll long seed, @ForAll @IntRange(min = 1, max = 30) int damaged, @ForAll boolean csv)
      throws IOException {
    Random random = new Random(seed);
    StringBuilder text = new StringBuilder();
    text.append(
        csv
            ? "# PhotonBench photons 1\n# mode: T3\n# time_unit_s: 1.25E-8\n"
                + "# micro_time_unit_s: 1.6E-11\n# created: 2020-02-19T09:15:33\n"
                + "# header: Curve[3] = 7\nchannel,time,micro_time\n"
            : "channel;time (\u00b5s);micro time (ps)\n");
    for (int i = 0; i < 200; i++) {
      text.append(i % 3)
          .append(csv ? "," : ";")
          .append(7 * i)
          .append(csv ? "," : ".25;")
          .append(i)
          .append('\n');
      if (csv && i % 20 == 0) {
        text.append("# marker,").append(7 * i).append(",2\n# fault,HEADER,1,2,text\n");
      }
    }
    text.append(csv ? "# photons: 200\n" : "");
    byte[] bytes = text.toString().getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < damaged; i++) {
      bytes[random.nextInt(random.nextBoolean() ? bytes.length : 150)] = (byte) random.nextInt();
    }
    if (random.nextInt(4) == 0) {
      bytes = Arrays.copyOf(bytes, 1 + random.nextInt(bytes.length));
    }
    Path path = Files.createTempFile("damaged", ".csv");
    try {
      Files.write(path, bytes);
      for (PhotonFormat format : List.of(new TextFormat(), new PhotonBenchCsvFormat())) {
        try {
          Content content = Content.of(format, path, 64);
          assertTrue(content.balance().records() <= bytes.length);
        } catch (RecordingFormatException e) {
          assertTrue(e.getMessage().contains(path.getFileName().toString()), e::getMessage);
        }
      }
    } finally {
      Files.delete(path);
    }
  }
}
