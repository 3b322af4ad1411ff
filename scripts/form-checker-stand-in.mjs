/**
 * Stands in for `ajv` and what goes with it, which the SDK of the Model Context Protocol makes ready to check the forms
 * that a person filled in. Our server asks for none, and half of its code would be that.
 */
export default function formChecker() {}
