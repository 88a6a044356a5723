"""Small messages leave at once.

The server's own listening socket is made without naming TCP, so asyncio leaves Nagle's algorithm on for what it accepts:
every answer then waits some 40 ms for an acknowledgement. Accepted sockets inherit the option set here.
"""

import gc
import socket


def without_delay() -> int:
    """Turns TCP_NODELAY on for every socket of this process that listens or is about to; how many there are."""
    sockets = (each for each in gc.get_objects() if issubclass(type(each), socket.socket))  # isinstance asks dead proxies
    found = [each for each in sockets if _listens(each)]
    for each in found:
        each.setsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY, 1)
    return len(found)


def _listens(each: socket.socket) -> bool:
    # the app's start comes between bind and listen, so that a bound one is what can be known
    try:
        inet = each.fileno() >= 0 and each.family in (socket.AF_INET, socket.AF_INET6)
        return inet and each.type == socket.SOCK_STREAM and each.getsockname()[1] != 0 and not _connected(each)
    except OSError:
        return False


def _connected(each: socket.socket) -> bool:
    try:
        each.getpeername()
    except OSError:
        return False
    return True
