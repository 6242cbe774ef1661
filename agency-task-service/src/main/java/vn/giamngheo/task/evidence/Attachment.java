package vn.giamngheo.task.evidence;

import java.nio.charset.StandardCharsets;
import java.text.Normalizer;

/** The {@code Content-Disposition} of a file that is to be saved under its own name (RFC 6266 and RFC 5987). */
public final class Attachment {

    private static final String UNRESERVED = "!#$&+-.^_`|~";

    private Attachment() {}

    public static String named(String fileName) {
        return "attachment; filename=\"" + ascii(fileName) + "\"; filename*=UTF-8''" + encoded(fileName);
    }

    /** For readers of old: without marks, and what is still no plain letter is an underscore. */
    private static String ascii(String name) {
        return Normalizer.normalize(name.replace('đ', 'd').replace('Đ', 'D'), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }

    private static String encoded(String name) {
        var encoded = new StringBuilder();
        for (var octet : name.getBytes(StandardCharsets.UTF_8)) {
            var plain = (octet >= 'a' && octet <= 'z')
                    || (octet >= 'A' && octet <= 'Z')
                    || (octet >= '0' && octet <= '9')
                    || UNRESERVED.indexOf(octet) >= 0;
            encoded.append(plain ? String.valueOf((char) octet) : String.format("%%%02X", octet & 0xFF));
        }
        return encoded.toString();
    }
}
