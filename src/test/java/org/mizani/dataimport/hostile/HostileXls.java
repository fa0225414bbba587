package org.mizani.dataimport.hostile;

import static org.mizani.dataimport.hostile.HostileFile.READ;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;

/** Old workbooks whose blocks or records contradict themselves. */
final class HostileXls {

    private static final int HEADER = 512;
    private static final int BLOCK = 512;

    private HostileXls() {}

    static List<HostileFile> all() {
        byte[] good = HostileTexts.xls();
        List<HostileFile> all = new ArrayList<>(List.of(
                xls("an old workbook cut short", Arrays.copyOf(good, 1_800)),
                xls("an old workbook without its table", Arrays.copyOf(good, HEADER + 20)),
                xls("blocks in a circle", with(good, table(good), 128, i -> i)),
                xls("blocks that go back", with(good, table(good), 128, i -> Math.max(0, i - 1))),
                xls("blocks that lead nowhere", with(good, table(good), 128, i -> 1_000_000 + i)),
                xls("a table of billions of blocks", with(good, 44, 1, i -> Integer.MAX_VALUE)),
                xls("a small table of billions of blocks", with(good, 64, 1, i -> Integer.MAX_VALUE)),
                xls("a list of billions of tables", with(good, 72, 1, i -> Integer.MAX_VALUE)),
                xls("blocks of absurd size", with(good, 30, 1, i -> 0x001e001e)),
                xls("a directory of absurd streams", absurdStreams(good))));
        for (int length : new int[] {0xffff, 0x2020, 0}) {
            all.add(xls("records of length " + length, records(good, length)));
        }
        all.add(xls("shared texts by the billion", textCount(good)));
        Random random = new Random(3);
        for (int i = 0; i < 5; i++) {
            byte[] bytes = good.clone();
            for (int at = records(good); at < bytes.length; at += 1 + random.nextInt(300)) {
                bytes[at] = (byte) random.nextInt();
            }
            all.add(xls("noise in records " + i, bytes));
        }
        return all;
    }

    private static HostileFile xls(String title, byte[] bytes) {
        return HostileFile.of(
                title,
                "figures.xls",
                out -> out.write(bytes),
                READ,
                "file-damaged",
                "file-xls",
                "file-protected",
                "no-sheets",
                "text-too-long",
                "too-much-text",
                "file-not-a-spreadsheet");
    }

    private static int table(byte[] file) {
        return HEADER + BLOCK * (file[76] & 0xff | (file[77] & 0xff) << 8);
    }

    private static byte[] with(byte[] good, int from, int count, java.util.function.IntUnaryOperator number) {
        byte[] bytes = good.clone();
        for (int i = 0; i < count; i++) {
            put(bytes, from + 4 * i, number.applyAsInt(i));
        }
        return bytes;
    }

    private static void put(byte[] bytes, int at, int number) {
        for (int i = 0; i < 4; i++) {
            bytes[at + i] = (byte) (number >> 8 * i);
        }
    }

    /** Sizes of streams in the directory: two gigabytes each. */
    private static byte[] absurdStreams(byte[] good) {
        byte[] bytes = good.clone();
        int directory = HEADER + BLOCK * (good[48] & 0xff | (good[49] & 0xff) << 8);
        for (int entry = 0; entry < 4; entry++) {
            put(bytes, directory + 128 * entry + 120, Integer.MAX_VALUE);
        }
        return bytes;
    }

    /** Every record after the first claims a length. */
    private static byte[] records(byte[] good, int length) {
        byte[] bytes = good.clone();
        int at = records(good) + 20;
        for (int i = 0; i < 5; i++) {
            int next = at + 4 + (good[at + 2] & 0xff | (good[at + 3] & 0xff) << 8);
            bytes[at + 2] = (byte) length;
            bytes[at + 3] = (byte) (length >> 8);
            at = next;
        }
        return bytes;
    }

    /** The record of shared texts (0x00fc) says that there are two billion. */
    private static byte[] textCount(byte[] good) {
        byte[] bytes = good.clone();
        int at = records(good);
        while (at + 12 < good.length && !((good[at] & 0xff) == 0xfc && good[at + 1] == 0)) {
            at += 4 + (good[at + 2] & 0xff | (good[at + 3] & 0xff) << 8);
        }
        put(bytes, at + 4, Integer.MAX_VALUE);
        put(bytes, at + 8, Integer.MAX_VALUE);
        return bytes;
    }

    /** Where the records of the workbook begin: a BOF of 16 bytes for version 6. */
    private static int records(byte[] file) {
        byte[] start = {9, 8, 16, 0, 0, 6};
        int at = HEADER;
        while (!Arrays.equals(file, at, at + start.length, start, 0, start.length)) {
            at++;
        }
        return at;
    }
}
