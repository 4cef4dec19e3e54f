export class RefreshError extends Error {}
