# Remarks.
web-threads-title = Remarks
web-threads-new = New remark
web-threads-open = Open
web-threads-resolved = Settled
web-threads-open-count = { $count ->
    [one] { $count } open remark
   *[other] { $count } open remarks
}
web-threads-comments = { $count ->
    [one] { $count } comment
   *[other] { $count } comments
}
web-threads-none = No remark yet
web-threads-none-help = A remark can be pinned to a face of the model, with the view in which you saw it.
web-threads-pin = Pin to a face
web-threads-unpin = Without a pin
web-threads-pin-help = Press “Pin to a face”, then pick a face of the model. Without it the remark is about the whole part.
web-threads-title-field = In short
web-threads-body = What do you want to say?
web-threads-markdown = {"*"}*bold**, *italic*, `code`, lists with -
web-threads-send = Send remark
web-threads-reply = Reply
web-threads-send-reply = Send reply
web-threads-resolve = Mark as settled
web-threads-reopen = Open again
web-threads-show = Show
web-threads-show-again = Back to the saved view
web-threads-older = This was said about r{ NUMBER($number, useGrouping: 0) }; the newest is r{ NUMBER($latest, useGrouping: 0) }.
web-threads-somebody = Somebody who has left
