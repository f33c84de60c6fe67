/**
 * Taking pictures from people: what is uploaded is read by a list of what is allowed, written anew
 * and drawn once, so that no byte of the file itself is ever served. Start reading at {@link
 * org.distintivo.platform.service.picture.PictureFile}.
 */
package org.distintivo.platform.service.picture;
