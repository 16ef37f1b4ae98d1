/**
 * What models, data and fits agree on: a {@link org.photonbench.fit.Parameter}, the {@link
 * org.photonbench.fit.Abscissa} at which a model is asked, and the {@link
 * org.photonbench.fit.Model} itself.
 */
package org.photonbench.fit;
