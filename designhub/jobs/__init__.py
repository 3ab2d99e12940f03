"""Durable work: what has to be done, and who is doing it.

``queue.py`` is a lease on rows; ``worker.py`` the loop of a worker process.
Its one rule: a job is enqueued in the transaction that makes it necessary, and ended in the one that keeps its
result, so nothing falls in between; what runs twice ends once.
"""

from designhub.jobs.queue import Claim, Job, Priority, claim, enqueue, finish, give_up, heartbeat

__all__ = ["Claim", "Job", "Priority", "claim", "enqueue", "finish", "give_up", "heartbeat"]
