// All redirects.
// params:  none
// returns: id, canonicalId
MATCH (redirect:Redirect)
RETURN redirect.id AS id, redirect.canonicalId AS canonicalId
