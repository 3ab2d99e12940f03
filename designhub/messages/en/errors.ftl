error-internal = Something went wrong in the hub. It has been noted; please try again.
error-not_signed_in = Please sign in first.
error-forbidden = You may not do that here.
error-not_found = There is nothing at this address, or it is not open to you.
error-invalid = Some of what you entered was refused.
error-too_many = Too many requests. Please wait a moment.
