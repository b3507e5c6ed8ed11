package org.busyhour.scenarios.language.shape;

import org.busyhour.scenarios.language.data.DataFiles;
import org.busyhour.scenarios.language.source.Problems;

/**
 * What a shape needs besides the node that it reads.
 *
 * @param data the data files that nodes may name
 * @param problems takes what is wrong with a node
 */
public record Input(DataFiles data, Problems problems) {}
