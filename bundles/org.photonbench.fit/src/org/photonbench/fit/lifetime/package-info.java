/** Lifetimes of very many short decays, one equation each. */
package org.photonbench.fit.lifetime;
