/**
 */
package org.photonbench.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Crystal System</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Crystal system of a phase.
 * <!-- end-model-doc -->
 * @see org.photonbench.model.catalogue.CataloguePackage#getCrystalSystem()
 * @model
 * @generated
 */
public enum CrystalSystem implements Enumerator {
	/**
	 * The '<em><b>UNKNOWN</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN_VALUE
	 * @generated
	 * @ordered
	 */
	UNKNOWN(0, "UNKNOWN", "unknown"),

	/**
	 * The '<em><b>CUBIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUBIC_VALUE
	 * @generated
	 * @ordered
	 */
	CUBIC(1, "CUBIC", "cubic"),

	/**
	 * The '<em><b>TETRAGONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TETRAGONAL_VALUE
	 * @generated
	 * @ordered
	 */
	TETRAGONAL(2, "TETRAGONAL", "tetragonal"),

	/**
	 * The '<em><b>ORTHORHOMBIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORTHORHOMBIC_VALUE
	 * @generated
	 * @ordered
	 */
	ORTHORHOMBIC(3, "ORTHORHOMBIC", "orthorhombic"),

	/**
	 * The '<em><b>HEXAGONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEXAGONAL_VALUE
	 * @generated
	 * @ordered
	 */
	HEXAGONAL(4, "HEXAGONAL", "hexagonal"),

	/**
	 * The '<em><b>TRIGONAL</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRIGONAL_VALUE
	 * @generated
	 * @ordered
	 */
	TRIGONAL(5, "TRIGONAL", "trigonal"),

	/**
	 * The '<em><b>MONOCLINIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONOCLINIC_VALUE
	 * @generated
	 * @ordered
	 */
	MONOCLINIC(6, "MONOCLINIC", "monoclinic"),

	/**
	 * The '<em><b>TRICLINIC</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRICLINIC_VALUE
	 * @generated
	 * @ordered
	 */
	TRICLINIC(7, "TRICLINIC", "triclinic");

	/**
	 * The '<em><b>UNKNOWN</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #UNKNOWN
	 * @model literal="unknown"
	 * @generated
	 * @ordered
	 */
	public static final int UNKNOWN_VALUE = 0;

	/**
	 * The '<em><b>CUBIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CUBIC
	 * @model literal="cubic"
	 * @generated
	 * @ordered
	 */
	public static final int CUBIC_VALUE = 1;

	/**
	 * The '<em><b>TETRAGONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TETRAGONAL
	 * @model literal="tetragonal"
	 * @generated
	 * @ordered
	 */
	public static final int TETRAGONAL_VALUE = 2;

	/**
	 * The '<em><b>ORTHORHOMBIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #ORTHORHOMBIC
	 * @model literal="orthorhombic"
	 * @generated
	 * @ordered
	 */
	public static final int ORTHORHOMBIC_VALUE = 3;

	/**
	 * The '<em><b>HEXAGONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #HEXAGONAL
	 * @model literal="hexagonal"
	 * @generated
	 * @ordered
	 */
	public static final int HEXAGONAL_VALUE = 4;

	/**
	 * The '<em><b>TRIGONAL</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRIGONAL
	 * @model literal="trigonal"
	 * @generated
	 * @ordered
	 */
	public static final int TRIGONAL_VALUE = 5;

	/**
	 * The '<em><b>MONOCLINIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #MONOCLINIC
	 * @model literal="monoclinic"
	 * @generated
	 * @ordered
	 */
	public static final int MONOCLINIC_VALUE = 6;

	/**
	 * The '<em><b>TRICLINIC</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #TRICLINIC
	 * @model literal="triclinic"
	 * @generated
	 * @ordered
	 */
	public static final int TRICLINIC_VALUE = 7;

	/**
	 * An array of all the '<em><b>Crystal System</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final CrystalSystem[] VALUES_ARRAY =
		new CrystalSystem[] {
			UNKNOWN,
			CUBIC,
			TETRAGONAL,
			ORTHORHOMBIC,
			HEXAGONAL,
			TRIGONAL,
			MONOCLINIC,
			TRICLINIC,
		};

	/**
	 * A public read-only list of all the '<em><b>Crystal System</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<CrystalSystem> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Crystal System</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrystalSystem get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrystalSystem result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Crystal System</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrystalSystem getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			CrystalSystem result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Crystal System</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static CrystalSystem get(int value) {
		switch (value) {
			case UNKNOWN_VALUE: return UNKNOWN;
			case CUBIC_VALUE: return CUBIC;
			case TETRAGONAL_VALUE: return TETRAGONAL;
			case ORTHORHOMBIC_VALUE: return ORTHORHOMBIC;
			case HEXAGONAL_VALUE: return HEXAGONAL;
			case TRIGONAL_VALUE: return TRIGONAL;
			case MONOCLINIC_VALUE: return MONOCLINIC;
			case TRICLINIC_VALUE: return TRICLINIC;
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
	private CrystalSystem(int value, String name, String literal) {
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
	
} //CrystalSystem
