/**
 */
package org.photonbench.model.catalogue;

import org.eclipse.emf.ecore.EObject;

/**
 * <!-- begin-user-doc -->
 * A representation of the model object '<em><b>Map Position</b></em>'.
 * <!-- end-user-doc -->
 *
 * <!-- begin-model-doc -->
 * Place on a map of the sample.
 * <!-- end-model-doc -->
 *
 * <p>
 * The following features are supported:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.MapPosition#getX <em>X</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.MapPosition#getY <em>Y</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.MapPosition#getZ <em>Z</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.MapPosition#getMap <em>Map</em>}</li>
 * </ul>
 *
 * @see org.photonbench.model.catalogue.CataloguePackage#getMapPosition()
 * @model
 * @generated
 */
public interface MapPosition extends EObject {
	/**
	 * Returns the value of the '<em><b>X</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>X</em>' containment reference.
	 * @see #setX(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMapPosition_X()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='um'"
	 * @generated
	 */
	Quantity getX();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.MapPosition#getX <em>X</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>X</em>' containment reference.
	 * @see #getX()
	 * @generated
	 */
	void setX(Quantity value);

	/**
	 * Returns the value of the '<em><b>Y</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Y</em>' containment reference.
	 * @see #setY(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMapPosition_Y()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='um'"
	 * @generated
	 */
	Quantity getY();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.MapPosition#getY <em>Y</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Y</em>' containment reference.
	 * @see #getY()
	 * @generated
	 */
	void setY(Quantity value);

	/**
	 * Returns the value of the '<em><b>Z</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @return the value of the '<em>Z</em>' containment reference.
	 * @see #setZ(Quantity)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMapPosition_Z()
	 * @model containment="true"
	 *        annotation="http://www.photonbench.org/quantity unit='um'"
	 * @generated
	 */
	Quantity getZ();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.MapPosition#getZ <em>Z</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Z</em>' containment reference.
	 * @see #getZ()
	 * @generated
	 */
	void setZ(Quantity value);

	/**
	 * Returns the value of the '<em><b>Map</b></em>' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * <!-- begin-model-doc -->
	 * the image or scan that the coordinates refer to
	 * <!-- end-model-doc -->
	 * @return the value of the '<em>Map</em>' containment reference.
	 * @see #setMap(DataFile)
	 * @see org.photonbench.model.catalogue.CataloguePackage#getMapPosition_Map()
	 * @model containment="true"
	 * @generated
	 */
	DataFile getMap();

	/**
	 * Sets the value of the '{@link org.photonbench.model.catalogue.MapPosition#getMap <em>Map</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @param value the new value of the '<em>Map</em>' containment reference.
	 * @see #getMap()
	 * @generated
	 */
	void setMap(DataFile value);

} // MapPosition
