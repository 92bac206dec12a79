package dev.spanwise.report.diagram.photo;

/**
 * How much a folder or archive of photos may hold. A folder has no limit of bytes: it is there unpacked already, and one
 * photo at a time is in memory.
 *
 * @param files the most files, photos or not
 * @param archiveBytes the most bytes that the photos of an archive may have when unpacked
 */
public record PhotoLimits(int files, long archiveBytes) {
    /** One of your own. */
    public static final PhotoLimits OWN = new PhotoLimits(500_000, 8_192_000_000L);

    /** One that somebody brings to a server. */
    public static final PhotoLimits UPLOAD = new PhotoLimits(500_000, 1_024_000_000L);

    PhotosRefusedException tooMany() {
        return new PhotosRefusedException("photos.too-many", files);
    }

    PhotosRefusedException tooLarge() {
        return new PhotosRefusedException("photos.too-large", archiveBytes / 1_000_000);
    }
}
