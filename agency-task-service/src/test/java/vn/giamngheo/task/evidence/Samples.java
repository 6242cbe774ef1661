package vn.giamngheo.task.evidence;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Small files of each type, and some that are not what they look like. */
public final class Samples {

    public static final byte[] PDF =
            "%PDF-1.4\n1 0 obj << /Type /Catalog >> endobj\n%%EOF\n".getBytes(StandardCharsets.US_ASCII);
    public static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1A, '\n', 0, 0, 0, 13, 'I', 'H', 'D', 'R'
    };
    public static final byte[] JPEG = {(byte) 0xFF, (byte) 0xD8, (byte) 0xFF, (byte) 0xE0, 0, 16, 'J', 'F', 'I', 'F', 0
    };
    public static final byte[] HTML =
            "<!DOCTYPE html><html><script>alert(1)</script></html>".getBytes(StandardCharsets.US_ASCII);
    public static final byte[] PROGRAM = {
        'M', 'Z', (byte) 0x90, 0, 3, 0, 0, 0, 4, 0, 0, 0, (byte) 0xFF, (byte) 0xFF, 0, 0
    };
    public static final byte[] DOCX = office("wordprocessingml.document", "word/document.xml");
    public static final byte[] XLSX = office("spreadsheetml.sheet", "xl/workbook.xml");

    private Samples() {}

    static byte[] office(String kind, String... parts) {
        var archive = new LinkedHashMap<String, byte[]>();
        var types = "<Types><Override ContentType=\"application/vnd.openxmlformats-officedocument." + kind
                + ".main+xml\"/></Types>";
        archive.put("[Content_Types].xml", types.getBytes(StandardCharsets.US_ASCII));
        for (var part : parts) {
            archive.put(part, "<x/>".getBytes(StandardCharsets.US_ASCII));
        }
        return zip(archive);
    }

    /** An archive whose directory says that its first part ends five bytes before it does. */
    static byte[] cutShort(byte[] archive) {
        var bytes = ByteBuffer.wrap(archive.clone()).order(ByteOrder.LITTLE_ENDIAN);
        var directory = 0;
        while (bytes.getInt(directory) != 0x02014b50) {
            directory++;
        }
        bytes.putInt(directory + 20, bytes.getInt(directory + 20) - 5);
        return bytes.array();
    }

    static byte[] zip(Map<String, byte[]> parts) {
        var bytes = new ByteArrayOutputStream();
        try (var archive = new ZipOutputStream(bytes)) {
            for (var part : parts.entrySet()) {
                archive.putNextEntry(new ZipEntry(part.getKey()));
                archive.write(part.getValue());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
    }
}
