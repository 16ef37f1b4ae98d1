/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.common.util.EList;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Crystal Phase</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * A crystal phase of a material.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.CrystalPhase#getSystem <em>System</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.CrystalPhase#getSpaceGroup <em>Space Group</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.CrystalPhase#getStableFrom <em>Stable From</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.CrystalPhase#getStableTo <em>Stable To</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.CrystalPhase#getLatticeConstants <em>Lattice Constants</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getCrystalPhase()
 * @model
 * @generated
 */
public interface CrystalPhase extends Entity {
	/**
	 * Returns the value of the '<em><b>System</b></em>' attribute.
	 * The literals are from the enumeration {@link org.photonbench.model.catalogue.CrystalSystem}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>System</em>' attribute.
	 * @see org.photonbench.model.catalogue.CrystalSystem
	 * @see #setSystem(CrystalSystem)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCrystalPhase_System()
	 * @model
	 * @generated
	 */
	CrystalSystem getSystem();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.CrystalPhase#getSystem <em>System</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>System</em>' attribute.
	 * @see org.photonbench.model.catalogue.CrystalSystem
	 * @see #getSystem()
	 * @generated
	 */
	void setSystem(CrystalSystem value);

	/**
	 * Returns the value of the '<em><b>Space Group</b></em>' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * Hermann-Mauguin symbol, for example Pnma
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Space Group</em>' attribute.
	 * @see #setSpaceGroup(String)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCrystalPhase_SpaceGroup()
	 * @model
	 * @generated
	 */
	String getSpaceGroup();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.CrystalPhase#getSpaceGroup <em>Space Group</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Space Group</em>' attribute.
	 * @see #getSpaceGroup()
	 * @generated
	 */
	void setSpaceGroup(String value);

	/**
	 * Returns the value of the '<em><b>Stable From</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * lowest temperature at which it is stable
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stable From</em>' containment reference.
	 * @see #setStableFrom(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCrystalPhase_StableFrom()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='K' above='0'"
	 * @generated
	 */
	Quantity getStableFrom();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.CrystalPhase#getStableFrom <em>Stable From</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stable From</em>' containment reference.
	 * @see #getStableFrom()
	 * @generated
	 */
	void setStableFrom(Quantity value);

	/**
	 * Returns the value of the '<em><b>Stable To</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * highest temperature at which it is stable
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Stable To</em>' containment reference.
	 * @see #setStableTo(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCrystalPhase_StableTo()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='K' above='0'"
	 * @generated
	 */
	Quantity getStableTo();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.CrystalPhase#getStableTo <em>Stable To</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Stable To</em>' containment reference.
	 * @see #getStableTo()
	 * @generated
	 */
	void setStableTo(Quantity value);

	/**
	 * Returns the value of the '<em><b>Lattice Constants</b></em>' containment reference list.
	 * The list contents are of type {@link org.photonbench.model.catalogue.Quantity}.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * a, b and c, found by their id
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Lattice Constants</em>' containment reference list.
	 * @see org.photonbench.model.catalogue.CataloguePackage#getCrystalPhase_LatticeConstants()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='nm' above='0'"
	 * @generated
	 */
	EList<Quantity> getLatticeConstants();

} // CrystalPhase
