"""What a listening socket accepts sends small messages at once."""

import socket

from simulator import promptly


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
