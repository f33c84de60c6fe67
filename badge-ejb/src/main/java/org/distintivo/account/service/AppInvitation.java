package org.distintivo.account.service;

import com.google.zxing.WriterException;
import com.google.zxing.qrcode.decoder.ErrorCorrectionLevel;
import com.google.zxing.qrcode.encoder.Encoder;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import org.distintivo.account.domain.TimedCode;

/**
 * Tells an authenticator app which account its codes are for, by a QR code or typed.
 *
 * @param secret in groups of four, to be typed
 * @param side of the QR code, in modules, with its margin
 * @param path the dark modules of the QR code, as an SVG path
 */
public record AppInvitation(String secret, int side, String path) {

    private static final int MARGIN = 4; // ISO/IEC 18004: the quiet zone

    static AppInvitation of(String program, String account, String secret) {
        var label = encoded(program) + ":" + encoded(account);
        var uri =
                "otpauth://totp/%s?secret=%s&issuer=%s&algorithm=SHA1&digits=%d&period=%d"
                        .formatted(
                                label,
                                secret,
                                encoded(program),
                                TimedCode.DIGITS,
                                TimedCode.STEP_SECONDS);
        try {
            var matrix = Encoder.encode(uri, ErrorCorrectionLevel.L).getMatrix();
            var path = new StringBuilder();
            for (int y = 0; y < matrix.getHeight(); y++) {
                for (int x = 0; x < matrix.getWidth(); x++) {
                    if (matrix.get(x, y) == 1) {
                        path.append("M%d %dh1v1h-1z".formatted(x + MARGIN, y + MARGIN));
                    }
                }
            }
            return new AppInvitation(
                    secret.replaceAll("(.{4})(?=.)", "$1 "),
                    matrix.getWidth() + 2 * MARGIN,
                    path.toString());
        } catch (WriterException e) {
            throw new IllegalStateException(e); // a name and an address are short enough
        }
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    /** Omits the secret, because secrets stay out of logs. */
    @Override
    public String toString() {
        return "AppInvitation[…]";
    }
}
