package vn.giamngheo.task.evidence;

import java.io.EOFException;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipException;
import java.util.zip.ZipFile;

/**
 * Tells documents and sheets of Office from other archives. Only the list of contents is read and one small part, which
 * is counted while it unfolds; an archive that would unfold beyond measure is none.
 */
final class OfficeFile {

    static final int MOST_PARTS = 10_000;
    static final long MOST_UNFOLDED = 200L * 1024 * 1024;

    private static final int MOST_CONTENT_TYPES = 1024 * 1024;
    private static final String CONTENT_TYPES = "[Content_Types].xml";
    private static final String MAIN_OF_DOCUMENT =
            "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml";
    private static final String MAIN_OF_SHEET =
            "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml";

    private OfficeFile() {}

    static Optional<FileType> typeOf(Path file) throws IOException {
        try (var archive = new ZipFile(file.toFile(), StandardCharsets.UTF_8)) {
            return isModest(archive) ? typeOf(archive) : Optional.empty();
        } catch (ZipException | EOFException | IllegalArgumentException noArchive) {
            return Optional.empty();
        }
    }

    private static boolean isModest(ZipFile archive) {
        if (archive.size() > MOST_PARTS) {
            return false;
        }
        var unfolded = 0L;
        for (var parts = archive.entries(); parts.hasMoreElements(); ) {
            var part = parts.nextElement();
            // Macros have no place in evidence.
            if (part.getSize() < 0 || part.getName().endsWith("vbaProject.bin")) {
                return false;
            }
            unfolded += part.getSize();
            if (unfolded > MOST_UNFOLDED) {
                return false;
            }
        }
        return true;
    }

    private static Optional<FileType> typeOf(ZipFile archive) throws IOException {
        var listed = archive.getEntry(CONTENT_TYPES);
        if (listed == null) {
            return Optional.empty();
        }
        var types = text(archive, listed);
        if (types.contains(MAIN_OF_DOCUMENT) && has(archive, "word/")) {
            return Optional.of(FileType.DOCX);
        }
        return types.contains(MAIN_OF_SHEET) && has(archive, "xl/") ? Optional.of(FileType.XLSX) : Optional.empty();
    }

    private static boolean has(ZipFile archive, String folder) {
        return archive.stream()
                .anyMatch(part -> !part.isDirectory() && part.getName().startsWith(folder));
    }

    private static String text(ZipFile archive, ZipEntry part) throws IOException {
        try (var unfolding = archive.getInputStream(part)) {
            return new String(unfolding.readNBytes(MOST_CONTENT_TYPES), StandardCharsets.UTF_8);
        }
    }
}
