/**
 */
package org.photonbench.model.catalogue;

import java.util.Arrays;
import java.util.Collections;
import java.util.List;

import org.eclipse.emf.common.util.Enumerator;

/**
 * <!-- begin-user-doc -->
 * A representation of the literals of the enumeration '<em><b>Ligand Class</b></em>',
 * and utility methods for working with them.
 * <!-- end-user-doc -->
 * <!-- begin-model-doc -->
 * Chemical class of a surface ligand.
 * <!-- end-model-doc -->
 * @see org.photonbench.model.catalogue.CataloguePackage#getLigandClass()
 * @model
 * @generated
 */
public enum LigandClass implements Enumerator {
	/**
	 * The '<em><b>OTHER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER_VALUE
	 * @generated
	 * @ordered
	 */
	OTHER(0, "OTHER", "other"),

	/**
	 * The '<em><b>CARBOXYLATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARBOXYLATE_VALUE
	 * @generated
	 * @ordered
	 */
	CARBOXYLATE(1, "CARBOXYLATE", "carboxylate"),

	/**
	 * The '<em><b>PRIMARY AMMONIUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIMARY_AMMONIUM_VALUE
	 * @generated
	 * @ordered
	 */
	PRIMARY_AMMONIUM(2, "PRIMARY_AMMONIUM", "primary-ammonium"),

	/**
	 * The '<em><b>QUATERNARY AMMONIUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUATERNARY_AMMONIUM_VALUE
	 * @generated
	 * @ordered
	 */
	QUATERNARY_AMMONIUM(3, "QUATERNARY_AMMONIUM", "quaternary-ammonium"),

	/**
	 * The '<em><b>DICATIONIC QUATERNARY AMMONIUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DICATIONIC_QUATERNARY_AMMONIUM_VALUE
	 * @generated
	 * @ordered
	 */
	DICATIONIC_QUATERNARY_AMMONIUM(4, "DICATIONIC_QUATERNARY_AMMONIUM", "dicationic-quaternary-ammonium"),

	/**
	 * The '<em><b>AROMATIC AMMONIUM</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AROMATIC_AMMONIUM_VALUE
	 * @generated
	 * @ordered
	 */
	AROMATIC_AMMONIUM(5, "AROMATIC_AMMONIUM", "aromatic-ammonium"),

	/**
	 * The '<em><b>SULFOBETAINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SULFOBETAINE_VALUE
	 * @generated
	 * @ordered
	 */
	SULFOBETAINE(6, "SULFOBETAINE", "sulfobetaine"),

	/**
	 * The '<em><b>PHOSPHOCHOLINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOSPHOCHOLINE_VALUE
	 * @generated
	 * @ordered
	 */
	PHOSPHOCHOLINE(7, "PHOSPHOCHOLINE", "phosphocholine"),

	/**
	 * The '<em><b>PHOSPHOETHANOLAMINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOSPHOETHANOLAMINE_VALUE
	 * @generated
	 * @ordered
	 */
	PHOSPHOETHANOLAMINE(8, "PHOSPHOETHANOLAMINE", "phosphoethanolamine"),

	/**
	 * The '<em><b>ZWITTERION</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * zwitterions not named above
	 * <!-- end-model-doc -->
	 * @see #ZWITTERION_VALUE
	 * @generated
	 * @ordered
	 */
	ZWITTERION(9, "ZWITTERION", "zwitterion"),

	/**
	 * The '<em><b>PHOSPHONATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOSPHONATE_VALUE
	 * @generated
	 * @ordered
	 */
	PHOSPHONATE(10, "PHOSPHONATE", "phosphonate"),

	/**
	 * The '<em><b>PHOSPHINE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOSPHINE_VALUE
	 * @generated
	 * @ordered
	 */
	PHOSPHINE(11, "PHOSPHINE", "phosphine"),

	/**
	 * The '<em><b>THIOLATE</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIOLATE_VALUE
	 * @generated
	 * @ordered
	 */
	THIOLATE(12, "THIOLATE", "thiolate"),

	/**
	 * The '<em><b>POLYMER</b></em>' literal object.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POLYMER_VALUE
	 * @generated
	 * @ordered
	 */
	POLYMER(13, "POLYMER", "polymer");

	/**
	 * The '<em><b>OTHER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #OTHER
	 * @model literal="other"
	 * @generated
	 * @ordered
	 */
	public static final int OTHER_VALUE = 0;

	/**
	 * The '<em><b>CARBOXYLATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #CARBOXYLATE
	 * @model literal="carboxylate"
	 * @generated
	 * @ordered
	 */
	public static final int CARBOXYLATE_VALUE = 1;

	/**
	 * The '<em><b>PRIMARY AMMONIUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PRIMARY_AMMONIUM
	 * @model literal="primary-ammonium"
	 * @generated
	 * @ordered
	 */
	public static final int PRIMARY_AMMONIUM_VALUE = 2;

	/**
	 * The '<em><b>QUATERNARY AMMONIUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #QUATERNARY_AMMONIUM
	 * @model literal="quaternary-ammonium"
	 * @generated
	 * @ordered
	 */
	public static final int QUATERNARY_AMMONIUM_VALUE = 3;

	/**
	 * The '<em><b>DICATIONIC QUATERNARY AMMONIUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #DICATIONIC_QUATERNARY_AMMONIUM
	 * @model literal="dicationic-quaternary-ammonium"
	 * @generated
	 * @ordered
	 */
	public static final int DICATIONIC_QUATERNARY_AMMONIUM_VALUE = 4;

	/**
	 * The '<em><b>AROMATIC AMMONIUM</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #AROMATIC_AMMONIUM
	 * @model literal="aromatic-ammonium"
	 * @generated
	 * @ordered
	 */
	public static final int AROMATIC_AMMONIUM_VALUE = 5;

	/**
	 * The '<em><b>SULFOBETAINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #SULFOBETAINE
	 * @model literal="sulfobetaine"
	 * @generated
	 * @ordered
	 */
	public static final int SULFOBETAINE_VALUE = 6;

	/**
	 * The '<em><b>PHOSPHOCHOLINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOSPHOCHOLINE
	 * @model literal="phosphocholine"
	 * @generated
	 * @ordered
	 */
	public static final int PHOSPHOCHOLINE_VALUE = 7;

	/**
	 * The '<em><b>PHOSPHOETHANOLAMINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOSPHOETHANOLAMINE
	 * @model literal="phosphoethanolamine"
	 * @generated
	 * @ordered
	 */
	public static final int PHOSPHOETHANOLAMINE_VALUE = 8;

	/**
	 * The '<em><b>ZWITTERION</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * zwitterions not named above
	 * <!-- end-model-doc -->
	 * @see #ZWITTERION
	 * @model literal="zwitterion"
	 * @generated
	 * @ordered
	 */
	public static final int ZWITTERION_VALUE = 9;

	/**
	 * The '<em><b>PHOSPHONATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOSPHONATE
	 * @model literal="phosphonate"
	 * @generated
	 * @ordered
	 */
	public static final int PHOSPHONATE_VALUE = 10;

	/**
	 * The '<em><b>PHOSPHINE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #PHOSPHINE
	 * @model literal="phosphine"
	 * @generated
	 * @ordered
	 */
	public static final int PHOSPHINE_VALUE = 11;

	/**
	 * The '<em><b>THIOLATE</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #THIOLATE
	 * @model literal="thiolate"
	 * @generated
	 * @ordered
	 */
	public static final int THIOLATE_VALUE = 12;

	/**
	 * The '<em><b>POLYMER</b></em>' literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #POLYMER
	 * @model literal="polymer"
	 * @generated
	 * @ordered
	 */
	public static final int POLYMER_VALUE = 13;

	/**
	 * An array of all the '<em><b>Ligand Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	private static final LigandClass[] VALUES_ARRAY =
		new LigandClass[] {
			OTHER,
			CARBOXYLATE,
			PRIMARY_AMMONIUM,
			QUATERNARY_AMMONIUM,
			DICATIONIC_QUATERNARY_AMMONIUM,
			AROMATIC_AMMONIUM,
			SULFOBETAINE,
			PHOSPHOCHOLINE,
			PHOSPHOETHANOLAMINE,
			ZWITTERION,
			PHOSPHONATE,
			PHOSPHINE,
			THIOLATE,
			POLYMER,
		};

	/**
	 * A public read-only list of all the '<em><b>Ligand Class</b></em>' enumerators.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public static final List<LigandClass> VALUES = Collections.unmodifiableList(Arrays.asList(VALUES_ARRAY));

	/**
	 * Returns the '<em><b>Ligand Class</b></em>' literal with the specified literal value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param literal the literal.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LigandClass get(String literal) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LigandClass result = VALUES_ARRAY[i];
			if (result.toString().equals(literal)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Ligand Class</b></em>' literal with the specified name.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param name the name.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LigandClass getByName(String name) {
		for (int i = 0; i < VALUES_ARRAY.length; ++i) {
			LigandClass result = VALUES_ARRAY[i];
			if (result.getName().equals(name)) {
				return result;
			}
		}
		return null;
	}

	/**
	 * Returns the '<em><b>Ligand Class</b></em>' literal with the specified integer value.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the integer value.
	 * @return the matching enumerator or <code>null</code>.
	 * @generated
	 */
	public static LigandClass get(int value) {
		switch (value) {
			case OTHER_VALUE: return OTHER;
			case CARBOXYLATE_VALUE: return CARBOXYLATE;
			case PRIMARY_AMMONIUM_VALUE: return PRIMARY_AMMONIUM;
			case QUATERNARY_AMMONIUM_VALUE: return QUATERNARY_AMMONIUM;
			case DICATIONIC_QUATERNARY_AMMONIUM_VALUE: return DICATIONIC_QUATERNARY_AMMONIUM;
			case AROMATIC_AMMONIUM_VALUE: return AROMATIC_AMMONIUM;
			case SULFOBETAINE_VALUE: return SULFOBETAINE;
			case PHOSPHOCHOLINE_VALUE: return PHOSPHOCHOLINE;
			case PHOSPHOETHANOLAMINE_VALUE: return PHOSPHOETHANOLAMINE;
			case ZWITTERION_VALUE: return ZWITTERION;
			case PHOSPHONATE_VALUE: return PHOSPHONATE;
			case PHOSPHINE_VALUE: return PHOSPHINE;
			case THIOLATE_VALUE: return THIOLATE;
			case POLYMER_VALUE: return POLYMER;
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
	private LigandClass(int value, String name, String literal) {
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
	
} //LigandClass
