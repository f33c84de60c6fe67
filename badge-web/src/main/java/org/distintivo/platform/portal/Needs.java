package org.distintivo.platform.portal;

import java.util.List;

/**
 * What of one feature needs a person today. Every bean of this type has its say on the console's
 * first page.
 */
public interface Needs {

    /** Only what is there: nothing with a count of 0. */
    List<Need> list();
}
