reviews-body = A remark has 1 to { $most } characters.
reviews-no_face = This revision has no face { $face }; its { $faces } faces are numbered from 0.
reviews-no_normal = The direction of the face is missing.
reviews-not_measured = This revision has no measured faces (yet), so nothing can be pinned to one.
reviews-point_off = The point does not lie on the part.
reviews-thread_full = This discussion has { $most } remarks. Please start a new one.
reviews-too_many = At most { $most } remarks a minute. Please wait a moment.
