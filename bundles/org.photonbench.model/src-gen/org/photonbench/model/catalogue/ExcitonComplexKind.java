/**
 */
package org.photonbench.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Exciton Complex Kind</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Number and charge of the carriers of an excited state.
 * <!-- end-model-doc -->
 * @see org.photonbench.model.catalogue.CataloguePackage#getExcitonComplexKind()
 * @model
 * @generated
 */
public enum ExcitonComplexKind implements Enumerator {
	/**
	 * The '<em><b>EXCITON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXCITON_VALUE
	 * @generated
	 * @ordered
	 */
	EXCITON(0, "EXCITON", "exciton"),

	/**
	 * The '<em><b>BRIGHT EXCITON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BRIGHT_EXCITON_VALUE
	 * @generated
	 * @ordered
	 */
	BRIGHT_EXCITON(1, "BRIGHT_EXCITON", "bright-exciton"),

	/**
	 * The '<em><b>DARK EXCITON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DARK_EXCITON_VALUE
	 * @generated
	 * @ordered
	 */
	DARK_EXCITON(2, "DARK_EXCITON", "dark-exciton"),

	/**
	 * The '<em><b>NEGATIVE TRION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEGATIVE_TRION_VALUE
	 * @generated
	 * @ordered
	 */
	NEGATIVE_TRION(3, "NEGATIVE_TRION", "negative-trion"),

	/**
	 * The '<em><b>POSITIVE TRION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSITIVE_TRION_VALUE
	 * @generated
	 * @ordered
	 */
	POSITIVE_TRION(4, "POSITIVE_TRION", "positive-trion"),

	/**
	 * The '<em><b>TRION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * a trion of unknown charge
	 * <!-- end-model-doc -->
	 * @see #TRION_VALUE
	 * @generated
	 * @ordered
	 */
	TRION(5, "TRION", "trion"),

	/**
	 * The '<em><b>BIEXCITON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BIEXCITON_VALUE
	 * @generated
	 * @ordered
	 */
	BIEXCITON(6, "BIEXCITON", "biexciton"),

	/**
	 * The '<em><b>CHARGED BIEXCITON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHARGED_BIEXCITON_VALUE
	 * @generated
	 * @ordered
	 */
	CHARGED_BIEXCITON(7, "CHARGED_BIEXCITON", "charged-biexciton"),

	/**
	 * The '<em><b>TRIEXCITON</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRIEXCITON_VALUE
	 * @generated
	 * @ordered
	 */
	TRIEXCITON(8, "TRIEXCITON", "triexciton"),

	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(9, "OTHER", "other");

	/**
	 * The '<em><b>EXCITON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #EXCITON
	 * @model literal="exciton"
	 * @generated
	 * @ordered
	 */
	public static final int EXCITON_VALUE = 0;

	/**
	 * The '<em><b>BRIGHT EXCITON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BRIGHT_EXCITON
	 * @model literal="bright-exciton"
	 * @generated
	 * @ordered
	 */
	public static final int BRIGHT_EXCITON_VALUE = 1;

	/**
	 * The '<em><b>DARK EXCITON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DARK_EXCITON
	 * @model literal="dark-exciton"
	 * @generated
	 * @ordered
	 */
	public static final int DARK_EXCITON_VALUE = 2;

	/**
	 * The '<em><b>NEGATIVE TRION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #NEGATIVE_TRION
	 * @model literal="negative-trion"
	 * @generated
	 * @ordered
	 */
	public static final int NEGATIVE_TRION_VALUE = 3;

	/**
	 * The '<em><b>POSITIVE TRION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POSITIVE_TRION
	 * @model literal="positive-trion"
	 * @generated
	 * @ordered
	 */
	public static final int POSITIVE_TRION_VALUE = 4;

	/**
	 * The '<em><b>TRION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * a trion of unknown charge
	 * <!-- end-model-doc -->
	 * @see #TRION
	 * @model literal="trion"
	 * @generated
	 * @ordered
	 */
	public static final int TRION_VALUE = 5;

	/**
	 * The '<em><b>BIEXCITON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #BIEXCITON
	 * @model literal="biexciton"
	 * @generated
	 * @ordered
	 */
	public static final int BIEXCITON_VALUE = 6;

	/**
	 * The '<em><b>CHARGED BIEXCITON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CHARGED_BIEXCITON
	 * @model literal="charged-biexciton"
	 * @generated
	 * @ordered
	 */
	public static final int CHARGED_BIEXCITON_VALUE = 7;

	/**
	 * The '<em><b>TRIEXCITON</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRIEXCITON
	 * @model literal="triexciton"
	 * @generated
	 * @ordered
	 */
	public static final int TRIEXCITON_VALUE = 8;

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 9;

	/**
	 * An array of all the '<em><b>Exciton Complex Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final ExcitonComplexKind[] VALUES_ARRAY =
		new ExcitonComplexKind[] {
			EXCITON,
			BRIGHT_EXCITON,
			DARK_EXCITON,
			NEGATIVE_TRION,
			POSITIVE_TRION,
			TRION,
			BIEXCITON,
			CHARGED_BIEXCITON,
			TRIEXCITON,
			OTHER,
		};

	/**
	 * A public read-only list of all the '<em><b>Exciton Complex Kind</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<ExcitonComplexKind> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Exciton Complex Kind</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExcitonComplexKind get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExcitonComplexKind result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exciton Complex Kind</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExcitonComplexKind getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			ExcitonComplexKind result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Exciton Complex Kind</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static ExcitonComplexKind get(int value) {
		switch (value) {
			case EXCITON_VALUE: return EXCITON;
			case BRIGHT_EXCITON_VALUE: return BRIGHT_EXCITON;
			case DARK_EXCITON_VALUE: return DARK_EXCITON;
			case NEGATIVE_TRION_VALUE: return NEGATIVE_TRION;
			case POSITIVE_TRION_VALUE: return POSITIVE_TRION;
			case TRION_VALUE: return TRION;
			case BIEXCITON_VALUE: return BIEXCITON;
			case CHARGED_BIEXCITON_VALUE: return CHARGED_BIEXCITON;
			case TRIEXCITON_VALUE: return TRIEXCITON;
			case OTHER_VALUE: return OTHER;
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
	private ExcitonComplexKind(int value, String name, String literal) {
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
	
} //ExcitonComplexKind
