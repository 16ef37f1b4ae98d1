/**
 * The library of fit models. A model is data: parameters with unit, bounds, start value and help, a
 * value and an analytic Jacobian. {@link org.photonbench.fit.model.ModelLibrary} lists them all;
 * closed forms that are no fit models stand in {@code org.photonbench.fit.model.formula}.
 */
package org.photonbench.fit.model;
