import { Component, type ReactNode } from 'react';
import { logMishap } from '../../actions/diagnosing.ts';
import { ErrorScreen } from './ErrorScreen.tsx';

type ErrorBoundaryProps = { readonly children: ReactNode };
type ErrorBoundaryState = { readonly error: unknown; readonly hasFailed: boolean };

/** A bug in drawing the window ends here. */
export class ErrorBoundary extends Component<ErrorBoundaryProps, ErrorBoundaryState> {
  override state: ErrorBoundaryState = { error: null, hasFailed: false };

  static getDerivedStateFromError(error: unknown): ErrorBoundaryState {
    return { error, hasFailed: true };
  }

  override componentDidCatch(error: unknown): void {
    logMishap(error);
  }

  override render(): ReactNode {
    return this.state.hasFailed ? <ErrorScreen error={this.state.error} /> : this.props.children;
  }
}
