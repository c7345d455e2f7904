import icon from '../../../assets/icon.svg';

/** The product's own mark; its name stands beside it or is said elsewhere. */
export function Mark() {
  return <img className="mark" src={icon} alt="" draggable={false} />;
}
