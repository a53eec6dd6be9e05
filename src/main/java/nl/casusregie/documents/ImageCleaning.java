package nl.casusregie.documents;

import com.drew.imaging.ImageMetadataReader;
import com.drew.imaging.ImageProcessingException;
import com.drew.metadata.MetadataException;
import com.drew.metadata.exif.ExifIFD0Directory;
import java.awt.geom.AffineTransform;
import java.awt.image.AffineTransformOp;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.IIOImage;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.ImageWriteParam;
import javax.imageio.ImageWriter;
import javax.imageio.stream.MemoryCacheImageInputStream;
import javax.imageio.stream.MemoryCacheImageOutputStream;

/**
 * Draws a picture anew, so that nothing is left of where, when and with what it was taken: a photo of a room can hold the place
 * of a shelter (AC-F8). The size is read from the head before anything is unpacked (AC-F5).
 */
final class ImageCleaning {

    private static final long MOST_PIXELS = 60_000_000;
    /** Enough to read a page by; larger ones are made smaller while they are read, to spare memory. */
    private static final long KEPT_PIXELS = 16_000_000;

    private static final float QUALITY = 0.9f;

    private ImageCleaning() {}

    static byte[] of(byte[] content, FileKind kind) throws NotTaken {
        try {
            return written(upright(read(content, kind), turnOf(content)), kind);
        } catch (IOException | RuntimeException broken) {
            throw new NotTaken("refusal.fileDamaged");
        }
    }

    private static BufferedImage read(byte[] content, FileKind kind) throws IOException, NotTaken {
        ImageReader reader =
                ImageIO.getImageReadersByFormatName(kind.extension()).next();
        try (MemoryCacheImageInputStream input = new MemoryCacheImageInputStream(new ByteArrayInputStream(content))) {
            reader.setInput(input, true, true);
            long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
            if (pixels > MOST_PIXELS) {
                throw new NotTaken("refusal.imageTooLarge");
            }
            ImageReadParam how = reader.getDefaultReadParam();
            int step = (int) Math.ceil(Math.sqrt((double) pixels / KEPT_PIXELS));
            how.setSourceSubsampling(step, step, 0, 0);
            return reader.read(0, how);
        } finally {
            reader.dispose();
        }
    }

    /** How the camera was held, 1 to 8; that is all we take over of what the picture says about itself. */
    private static int turnOf(byte[] content) throws IOException {
        try {
            ExifIFD0Directory exif = ImageMetadataReader.readMetadata(new ByteArrayInputStream(content))
                    .getFirstDirectoryOfType(ExifIFD0Directory.class);
            return exif != null && exif.containsTag(ExifIFD0Directory.TAG_ORIENTATION)
                    ? exif.getInt(ExifIFD0Directory.TAG_ORIENTATION)
                    : 1;
        } catch (ImageProcessingException | MetadataException unreadable) {
            return 1;
        }
    }

    private static BufferedImage upright(BufferedImage image, int turn) {
        int w = image.getWidth();
        int h = image.getHeight();
        AffineTransform move =
                switch (turn) {
                    case 2 -> new AffineTransform(-1, 0, 0, 1, w, 0);
                    case 3 -> new AffineTransform(-1, 0, 0, -1, w, h);
                    case 4 -> new AffineTransform(1, 0, 0, -1, 0, h);
                    case 5 -> new AffineTransform(0, 1, 1, 0, 0, 0);
                    case 6 -> new AffineTransform(0, 1, -1, 0, h, 0);
                    case 7 -> new AffineTransform(0, -1, -1, 0, h, w);
                    case 8 -> new AffineTransform(0, -1, 1, 0, 0, w);
                    default -> new AffineTransform();
                };
        if (move.isIdentity()) {
            return image;
        }
        boolean lying = turn >= 5;
        BufferedImage upright = new BufferedImage(
                lying ? h : w,
                lying ? w : h,
                image.getColorModel().hasAlpha() ? BufferedImage.TYPE_INT_ARGB : BufferedImage.TYPE_3BYTE_BGR);
        return new AffineTransformOp(move, AffineTransformOp.TYPE_NEAREST_NEIGHBOR).filter(image, upright);
    }

    private static byte[] written(BufferedImage image, FileKind kind) throws IOException {
        ImageWriter writer =
                ImageIO.getImageWritersByFormatName(kind.extension()).next();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (MemoryCacheImageOutputStream output = new MemoryCacheImageOutputStream(bytes)) {
            writer.setOutput(output);
            ImageWriteParam how = writer.getDefaultWriteParam();
            if (kind == FileKind.JPEG) {
                how.setCompressionMode(ImageWriteParam.MODE_EXPLICIT);
                how.setCompressionQuality(QUALITY);
            }
            writer.write(null, new IIOImage(image, null, null), how);
        } finally {
            writer.dispose();
        }
        return bytes.toByteArray();
    }
}
