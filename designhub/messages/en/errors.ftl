error-internal = Something went wrong in the hub. It has been noted; please try again.
error-not_signed_in = Please sign in first.
error-forbidden = Your role does not allow that here. A teacher or the owner of the project can help.
error-not_found = There is nothing at this address, or it is not open to you.
error-invalid = Some of what you entered was refused.
error-too_many = Too many requests. Please wait a moment.
