/**
 */
package org.photonbench.model.catalogue.impl;

import java.time.LocalDate;

import java.util.Collection;

import org.eclipse.emf.common.notify.Notification;
import org.eclipse.emf.common.notify.NotificationChain;

import org.eclipse.emf.common.util.EList;

import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.InternalEObject;

import org.eclipse.emf.ecore.impl.ENotificationImpl;

import org.eclipse.emf.ecore.util.EObjectContainmentEList;
import org.eclipse.emf.ecore.util.EObjectResolvingEList;
import org.eclipse.emf.ecore.util.InternalEList;

import org.photonbench.model.catalogue.Batch;
import org.photonbench.model.catalogue.CataloguePackage;
import org.photonbench.model.catalogue.Emitter;
import org.photonbench.model.catalogue.Ligand;
import org.photonbench.model.catalogue.Matrix;
import org.photonbench.model.catalogue.Quantity;
import org.photonbench.model.catalogue.Sample;
import org.photonbench.model.catalogue.Substrate;

/**
 * <!-- begin-user-doc -->
 * An implementation of the model object '<em><b>Sample</b></em>'.
 * <!-- end-user-doc -->
 * <p>
 * The following features are implemented:
 * </p>
 * <ul>
 *   <li>{@link org.photonbench.model.catalogue.impl.SampleImpl#getBatch <em>Batch</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SampleImpl#getLigands <em>Ligands</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SampleImpl#getMatrix <em>Matrix</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SampleImpl#getSubstrate <em>Substrate</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SampleImpl#getMade <em>Made</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SampleImpl#getConcentration <em>Concentration</em>}</li>
 *   <li>{@link org.photonbench.model.catalogue.impl.SampleImpl#getEmitters <em>Emitters</em>}</li>
 * </ul>
 *
 * @generated
 */
public class SampleImpl extends MeasuredEntityImpl implements Sample {
	/**
	 * The cached value of the '{@link #getBatch() <em>Batch</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getBatch()
	 * @generated
	 * @ordered
	 */
	protected Batch batch;

	/**
	 * The cached value of the '{@link #getLigands() <em>Ligands</em>}' reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getLigands()
	 * @generated
	 * @ordered
	 */
	protected EList<Ligand> ligands;

	/**
	 * The cached value of the '{@link #getMatrix() <em>Matrix</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMatrix()
	 * @generated
	 * @ordered
	 */
	protected Matrix matrix;

	/**
	 * The cached value of the '{@link #getSubstrate() <em>Substrate</em>}' reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getSubstrate()
	 * @generated
	 * @ordered
	 */
	protected Substrate substrate;

	/**
	 * The default value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected static final LocalDate MADE_EDEFAULT = null;

	/**
	 * The cached value of the '{@link #getMade() <em>Made</em>}' attribute.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getMade()
	 * @generated
	 * @ordered
	 */
	protected LocalDate made = MADE_EDEFAULT;

	/**
	 * The cached value of the '{@link #getConcentration() <em>Concentration</em>}' containment reference.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getConcentration()
	 * @generated
	 * @ordered
	 */
	protected Quantity concentration;

	/**
	 * The cached value of the '{@link #getEmitters() <em>Emitters</em>}' containment reference list.
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @see #getEmitters()
	 * @generated
	 * @ordered
	 */
	protected EList<Emitter> emitters;

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	protected SampleImpl() {
		super();
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	protected EClass eStaticClass() {
		return CataloguePackage.Literals.SAMPLE;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Batch getBatch() {
		if (batch != null && batch.eIsProxy()) {
			InternalEObject oldBatch = (InternalEObject)batch;
			batch = (Batch)eResolveProxy(oldBatch);
			if (batch != oldBatch) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.SAMPLE__BATCH, oldBatch, batch));
			}
		}
		return batch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Batch basicGetBatch() {
		return batch;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setBatch(Batch newBatch) {
		Batch oldBatch = batch;
		batch = newBatch;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SAMPLE__BATCH, oldBatch, batch));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Ligand> getLigands() {
		if (ligands == null) {
			ligands = new EObjectResolvingEList<Ligand>(Ligand.class, this, CataloguePackage.SAMPLE__LIGANDS);
		}
		return ligands;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Matrix getMatrix() {
		if (matrix != null && matrix.eIsProxy()) {
			InternalEObject oldMatrix = (InternalEObject)matrix;
			matrix = (Matrix)eResolveProxy(oldMatrix);
			if (matrix != oldMatrix) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.SAMPLE__MATRIX, oldMatrix, matrix));
			}
		}
		return matrix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Matrix basicGetMatrix() {
		return matrix;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMatrix(Matrix newMatrix) {
		Matrix oldMatrix = matrix;
		matrix = newMatrix;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SAMPLE__MATRIX, oldMatrix, matrix));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Substrate getSubstrate() {
		if (substrate != null && substrate.eIsProxy()) {
			InternalEObject oldSubstrate = (InternalEObject)substrate;
			substrate = (Substrate)eResolveProxy(oldSubstrate);
			if (substrate != oldSubstrate) {
				if (eNotificationRequired())
					eNotify(new ENotificationImpl(this, Notification.RESOLVE, CataloguePackage.SAMPLE__SUBSTRATE, oldSubstrate, substrate));
			}
		}
		return substrate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public Substrate basicGetSubstrate() {
		return substrate;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setSubstrate(Substrate newSubstrate) {
		Substrate oldSubstrate = substrate;
		substrate = newSubstrate;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SAMPLE__SUBSTRATE, oldSubstrate, substrate));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public LocalDate getMade() {
		return made;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setMade(LocalDate newMade) {
		LocalDate oldMade = made;
		made = newMade;
		if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SAMPLE__MADE, oldMade, made));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Quantity getConcentration() {
		return concentration;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	public NotificationChain basicSetConcentration(Quantity newConcentration, NotificationChain msgs) {
		Quantity oldConcentration = concentration;
		concentration = newConcentration;
		if (eNotificationRequired()) {
			ENotificationImpl notification = new ENotificationImpl(this, Notification.SET, CataloguePackage.SAMPLE__CONCENTRATION, oldConcentration, newConcentration);
			if (msgs == null) msgs = notification; else msgs.add(notification);
		}
		return msgs;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void setConcentration(Quantity newConcentration) {
		if (newConcentration != concentration) {
			NotificationChain msgs = null;
			if (concentration != null)
				msgs = ((InternalEObject)concentration).eInverseRemove(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.SAMPLE__CONCENTRATION, null, msgs);
			if (newConcentration != null)
				msgs = ((InternalEObject)newConcentration).eInverseAdd(this, EOPPOSITE_FEATURE_BASE - CataloguePackage.SAMPLE__CONCENTRATION, null, msgs);
			msgs = basicSetConcentration(newConcentration, msgs);
			if (msgs != null) msgs.dispatch();
		}
		else if (eNotificationRequired())
			eNotify(new ENotificationImpl(this, Notification.SET, CataloguePackage.SAMPLE__CONCENTRATION, newConcentration, newConcentration));
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public EList<Emitter> getEmitters() {
		if (emitters == null) {
			emitters = new EObjectContainmentEList<Emitter>(Emitter.class, this, CataloguePackage.SAMPLE__EMITTERS);
		}
		return emitters;
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public NotificationChain eInverseRemove(InternalEObject otherEnd, int featureID, NotificationChain msgs) {
		switch (featureID) {
			case CataloguePackage.SAMPLE__CONCENTRATION:
				return basicSetConcentration(null, msgs);
			case CataloguePackage.SAMPLE__EMITTERS:
				return ((InternalEList<?>)getEmitters()).basicRemove(otherEnd, msgs);
		}
		return super.eInverseRemove(otherEnd, featureID, msgs);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public Object eGet(int featureID, boolean resolve, boolean coreType) {
		switch (featureID) {
			case CataloguePackage.SAMPLE__BATCH:
				if (resolve) return getBatch();
				return basicGetBatch();
			case CataloguePackage.SAMPLE__LIGANDS:
				return getLigands();
			case CataloguePackage.SAMPLE__MATRIX:
				if (resolve) return getMatrix();
				return basicGetMatrix();
			case CataloguePackage.SAMPLE__SUBSTRATE:
				if (resolve) return getSubstrate();
				return basicGetSubstrate();
			case CataloguePackage.SAMPLE__MADE:
				return getMade();
			case CataloguePackage.SAMPLE__CONCENTRATION:
				return getConcentration();
			case CataloguePackage.SAMPLE__EMITTERS:
				return getEmitters();
		}
		return super.eGet(featureID, resolve, coreType);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@SuppressWarnings("unchecked")
	@Override
	public void eSet(int featureID, Object newValue) {
		switch (featureID) {
			case CataloguePackage.SAMPLE__BATCH:
				setBatch((Batch)newValue);
				return;
			case CataloguePackage.SAMPLE__LIGANDS:
				getLigands().clear();
				getLigands().addAll((Collection<? extends Ligand>)newValue);
				return;
			case CataloguePackage.SAMPLE__MATRIX:
				setMatrix((Matrix)newValue);
				return;
			case CataloguePackage.SAMPLE__SUBSTRATE:
				setSubstrate((Substrate)newValue);
				return;
			case CataloguePackage.SAMPLE__MADE:
				setMade((LocalDate)newValue);
				return;
			case CataloguePackage.SAMPLE__CONCENTRATION:
				setConcentration((Quantity)newValue);
				return;
			case CataloguePackage.SAMPLE__EMITTERS:
				getEmitters().clear();
				getEmitters().addAll((Collection<? extends Emitter>)newValue);
				return;
		}
		super.eSet(featureID, newValue);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public void eUnset(int featureID) {
		switch (featureID) {
			case CataloguePackage.SAMPLE__BATCH:
				setBatch((Batch)null);
				return;
			case CataloguePackage.SAMPLE__LIGANDS:
				getLigands().clear();
				return;
			case CataloguePackage.SAMPLE__MATRIX:
				setMatrix((Matrix)null);
				return;
			case CataloguePackage.SAMPLE__SUBSTRATE:
				setSubstrate((Substrate)null);
				return;
			case CataloguePackage.SAMPLE__MADE:
				setMade(MADE_EDEFAULT);
				return;
			case CataloguePackage.SAMPLE__CONCENTRATION:
				setConcentration((Quantity)null);
				return;
			case CataloguePackage.SAMPLE__EMITTERS:
				getEmitters().clear();
				return;
		}
		super.eUnset(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public boolean eIsSet(int featureID) {
		switch (featureID) {
			case CataloguePackage.SAMPLE__BATCH:
				return batch != null;
			case CataloguePackage.SAMPLE__LIGANDS:
				return ligands != null && !ligands.isEmpty();
			case CataloguePackage.SAMPLE__MATRIX:
				return matrix != null;
			case CataloguePackage.SAMPLE__SUBSTRATE:
				return substrate != null;
			case CataloguePackage.SAMPLE__MADE:
				return MADE_EDEFAULT == null ? made != null : !MADE_EDEFAULT.equals(made);
			case CataloguePackage.SAMPLE__CONCENTRATION:
				return concentration != null;
			case CataloguePackage.SAMPLE__EMITTERS:
				return emitters != null && !emitters.isEmpty();
		}
		return super.eIsSet(featureID);
	}

	/**
	 * <!-- begin-user-doc -->
	 * <!-- end-user-doc -->
	 * @generated
	 */
	@Override
	public String toString() {
		if (eIsProxy()) return super.toString();

		StringBuilder result = new StringBuilder(super.toString());
		result.append(" (made: ");
		result.append(made);
		result.append(')');
		return result.toString();
	}

} //SampleImpl
