import { Component, type ComponentChildren } from 'preact';
import { Problem } from '../api/client.js';
import { Trouble } from './trouble.js';

interface Props {
  /** Where one is: at another address it is tried again. */
  address: string;
  children: ComponentChildren;
}

/** Says that something cannot be shown, where showing it fails: an answer may be of another kind than was asked for. */
export class Boundary extends Component<Props, { hasFailed: boolean }> {
  override state = { hasFailed: false };

  static override getDerivedStateFromError() {
    return { hasFailed: true };
  }

  override componentDidCatch(error: unknown) {
    console.warn(error);
  }

  override componentDidUpdate({ address }: Props) {
    if (this.state.hasFailed && address !== this.props.address) this.setState({ hasFailed: false });
  }

  render() {
    const { hasFailed } = this.state;
    if (!hasFailed) return this.props.children;
    return <Trouble problem={new Problem(502, '')} again={() => this.setState({ hasFailed: false })} />;
  }
}
