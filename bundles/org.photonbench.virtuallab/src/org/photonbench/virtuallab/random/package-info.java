/**
 * Random numbers for the simulators: xoshiro256++ with jumps, one stream for each role and block
 * index, and exact samplers of the distributions that photons need. The numbers depend on the seed,
 * the role and the block alone, never on threads.
 */
package org.photonbench.virtuallab.random;
