/**
 */
package org.photonbench.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Uncertainty Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * What the uncertainty of a quantity describes.
 * <!-- end-model-doc -->
 * @see org.photonbench.model.catalogue.CataloguePackage#getUncertaintyKind()
 * @model
 * @generated
 */
public enum UncertaintyKind implements Enumerator {
	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * not said
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED_VALUE
	 * @generated
	 * @ordered
	 */
	UNSPECIFIED(0, "UNSPECIFIED", "unspecified"),

	/**
	 * The '<em><b>STANDARD UNCERTAINTY</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * standard uncertainty of the value (68.27 %)
	 * <!-- end-model-doc -->
	 * @see #STANDARD_UNCERTAINTY_VALUE
	 * @generated
	 * @ordered
	 */
	STANDARD_UNCERTAINTY(1, "STANDARD_UNCERTAINTY", "standard-uncertainty"),

	/**
	 * The '<em><b>STANDARD DEVIATION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * spread of a population, not the error of its mean
	 * <!-- end-model-doc -->
	 * @see #STANDARD_DEVIATION_VALUE
	 * @generated
	 * @ordered
	 */
	STANDARD_DEVIATION(2, "STANDARD_DEVIATION", "standard-deviation"),

	/**
	 * The '<em><b>STANDARD ERROR</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * standard error of the mean of n values
	 * <!-- end-model-doc -->
	 * @see #STANDARD_ERROR_VALUE
	 * @generated
	 * @ordered
	 */
	STANDARD_ERROR(3, "STANDARD_ERROR", "standard-error"),

	/**
	 * The '<em><b>CONFIDENCE 95</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 95 % confidence interval
	 * <!-- end-model-doc -->
	 * @see #CONFIDENCE_95_VALUE
	 * @generated
	 * @ordered
	 */
	CONFIDENCE_95(4, "CONFIDENCE_95", "confidence-95"),

	/**
	 * The '<em><b>RANGE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * lowest and highest of the values seen
	 * <!-- end-model-doc -->
	 * @see #RANGE_VALUE
	 * @generated
	 * @ordered
	 */
	RANGE(5, "RANGE", "range"),

	/**
	 * The '<em><b>LOWER LIMIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the value is a lower limit
	 * <!-- end-model-doc -->
	 * @see #LOWER_LIMIT_VALUE
	 * @generated
	 * @ordered
	 */
	LOWER_LIMIT(6, "LOWER_LIMIT", "lower-limit"),

	/**
	 * The '<em><b>UPPER LIMIT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the value is an upper limit
	 * <!-- end-model-doc -->
	 * @see #UPPER_LIMIT_VALUE
	 * @generated
	 * @ordered
	 */
	UPPER_LIMIT(7, "UPPER_LIMIT", "upper-limit"),

	/**
	 * The '<em><b>EXACT</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * exact by definition, or a count
	 * <!-- end-model-doc -->
	 * @see #EXACT_VALUE
	 * @generated
	 * @ordered
	 */
	EXACT(8, "EXACT", "exact");

	/**
	 * The '<em><b>UNSPECIFIED</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * not said
	 * <!-- end-model-doc -->
	 * @see #UNSPECIFIED
	 * @model literal="unspecified"
	 * @generated
	 * @ordered
	 */
	public static final int UNSPECIFIED_VALUE = 0;

	/**
	 * The '<em><b>STANDARD UNCERTAINTY</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * standard uncertainty of the value (68.27 %)
	 * <!-- end-model-doc -->
	 * @see #STANDARD_UNCERTAINTY
	 * @model literal="standard-uncertainty"
	 * @generated
	 * @ordered
	 */
	public static final int STANDARD_UNCERTAINTY_VALUE = 1;

	/**
	 * The '<em><b>STANDARD DEVIATION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * spread of a population, not the error of its mean
	 * <!-- end-model-doc -->
	 * @see #STANDARD_DEVIATION
	 * @model literal="standard-deviation"
	 * @generated
	 * @ordered
	 */
	public static final int STANDARD_DEVIATION_VALUE = 2;

	/**
	 * The '<em><b>STANDARD ERROR</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * standard error of the mean of n values
	 * <!-- end-model-doc -->
	 * @see #STANDARD_ERROR
	 * @model literal="standard-error"
	 * @generated
	 * @ordered
	 */
	public static final int STANDARD_ERROR_VALUE = 3;

	/**
	 * The '<em><b>CONFIDENCE 95</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * 95 % confidence interval
	 * <!-- end-model-doc -->
	 * @see #CONFIDENCE_95
	 * @model literal="confidence-95"
	 * @generated
	 * @ordered
	 */
	public static final int CONFIDENCE_95_VALUE = 4;

	/**
	 * The '<em><b>RANGE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * lowest and highest of the values seen
	 * <!-- end-model-doc -->
	 * @see #RANGE
	 * @model literal="range"
	 * @generated
	 * @ordered
	 */
	public static final int RANGE_VALUE = 5;

	/**
	 * The '<em><b>LOWER LIMIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the value is a lower limit
	 * <!-- end-model-doc -->
	 * @see #LOWER_LIMIT
	 * @model literal="lower-limit"
	 * @generated
	 * @ordered
	 */
	public static final int LOWER_LIMIT_VALUE = 6;

	/**
	 * The '<em><b>UPPER LIMIT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the value is an upper limit
	 * <!-- end-model-doc -->
	 * @see #UPPER_LIMIT
	 * @model literal="upper-limit"
	 * @generated
	 * @ordered
	 */
	public static final int UPPER_LIMIT_VALUE = 7;

	/**
	 * The '<em><b>EXACT</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * exact by definition, or a count
	 * <!-- end-model-doc -->
	 * @see #EXACT
	 * @model literal="exact"
	 * @generated
	 * @ordered
	 */
	public static final int EXACT_VALUE = 8;

	/**
	 * An array of all the '<em><b>Uncertainty Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final UncertaintyKind[] VALUES_ARRAY =
		new UncertaintyKind[] {
			UNSPECIFIED,
			STANDARD_UNCERTAINTY,
			STANDARD_DEVIATION,
			STANDARD_ERROR,
			CONFIDENCE_95,
			RANGE,
			LOWER_LIMIT,
			UPPER_LIMIT,
			EXACT,
		};

	/**
	 * A public read-only list of all the '<em><b>Uncertainty Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<UncertaintyKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Uncertainty Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static UncertaintyKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			UncertaintyKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Uncertainty Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static UncertaintyKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			UncertaintyKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Uncertainty Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static UncertaintyKind get(int value) {
		switch (value) {
			case UNSPECIFIED_VALUE: return UNSPECIFIED;
			case STANDARD_UNCERTAINTY_VALUE: return STANDARD_UNCERTAINTY;
			case STANDARD_DEVIATION_VALUE: return STANDARD_DEVIATION;
			case STANDARD_ERROR_VALUE: return STANDARD_ERROR;
			case CONFIDENCE_95_VALUE: return CONFIDENCE_95;
			case RANGE_VALUE: return RANGE;
			case LOWER_LIMIT_VALUE: return LOWER_LIMIT;
			case UPPER_LIMIT_VALUE: return UPPER_LIMIT;
			case EXACT_VALUE: return EXACT;
		}
		return null;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final int value;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String name;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private final String literal;

	/**
	 * Only this class can construct instances.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private UncertaintyKind(int value, String name, String literal) {
		this.value = value;
		this.name = name;
		this.literal = literal;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public int getValue() {
	  return value;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getName() {
	  return name;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String getLiteral() {
	  return literal;
	}

	/**
	 * Returns the literal value of the enumerator, which is its string representation.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		return literal;
	}
	
} //UncertaintyKind
