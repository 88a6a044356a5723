"""What a listening socket accepts sends small messages at once."""

import socket
import weakref

from simulator import promptly


def test_a_dead_proxy_among_all_objects_harms_nothing() -> None:
    class Gone:
        pass

    proxy = weakref.proxy(Gone())
    promptly.without_delay()
    assert type(proxy) is weakref.ProxyType


def test_accepted_connections_do_not_wait_to_fill_a_packet() -> None:
    with socket.socket() as listening, socket.socket() as idle, socket.socket() as caller:
        listening.bind(("127.0.0.1", 0))
        listening.listen()
        assert promptly.without_delay() >= 1
        caller.connect(listening.getsockname())
        accepted, _ = listening.accept()
        with accepted:
            assert accepted.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert not caller.getsockopt(socket.IPPROTO_TCP, socket.TCP_NODELAY)
        assert idle.fileno() > 0
