/* SPDX-License-Identifier: (GPL-2.0-only OR BSD-2-Clause) */
#ifndef SIGBOX_ADDRESS_H
#define SIGBOX_ADDRESS_H

/*
 * Addresses of sockets, as three fields one after the other: family, address
 * and port. An IP address is written as people write it (RFC 5952), a Unix
 * socket's is its path, and after @ a name without a file.
 */
#include "build-event.h"
#include "socket-types.h"

#define AF_UNIX 1
#define AF_INET 2
#define AF_INET6 10

/* The longest address has 45 characters; a power of two, so that the verifier sees the bound. */
#define ADDRESS_LIMIT 64
#define UNIX_PATH_SIZE 108

/* Laid out as sockaddr_in, sockaddr_in6 and sockaddr_un are, which begin alike. */
struct socket_address {
	__u16 family;
	/* In the network's byte order, as is all of it. A Unix socket's path begins here. */
	__u16 port;
	/* IPv4; for IPv6 the flow's label stands here. */
	__u32 ip;
	__u16 groups[8];
	__u8 rest[UNIX_PATH_SIZE + 2 - 24];
	/* Ends a path that has no NUL. */
	__u8 end[2];
};

/* The place to write at is in memory and not in a register, so that the verifier forgets which way led to it. */
static __always_inline void put_character(struct scratch *scratch, char character)
{
	scratch->path[scratch->path_at++ & (ADDRESS_LIMIT - 1)] = character;
}

static __noinline void put_decimal(struct scratch *scratch, __u8 value)
{
	if (value >= 100)
		put_character(scratch, '0' + value / 100);
	if (value >= 10)
		put_character(scratch, '0' + value / 10 % 10);
	put_character(scratch, '0' + value % 10);
}

static __noinline void write_ip(struct scratch *scratch, __u32 ip)
{
	put_decimal(scratch, ip);
	put_character(scratch, '.');
	put_decimal(scratch, ip >> 8);
	put_character(scratch, '.');
	put_decimal(scratch, ip >> 16);
	put_character(scratch, '.');
	put_decimal(scratch, ip >> 24);
}

/* Not a look-up in a text: a constant's memory is a map of its own. */
static __always_inline char digit(__u32 value)
{
	return value < 10 ? '0' + value : 'a' + value - 10;
}

static __noinline void put_group(struct scratch *scratch, __u16 value)
{
	if (value >= 0x1000)
		put_character(scratch, digit(value >> 12));
	if (value >= 0x100)
		put_character(scratch, digit((value >> 8) & 15));
	if (value >= 0x10)
		put_character(scratch, digit((value >> 4) & 15));
	put_character(scratch, digit(value & 15));
}

/* The longest run of zeros is left out, the first of several, and no run of one. */
static __noinline void write_ip6(struct scratch *scratch, const struct socket_address *address)
{
	__u32 i, run;

	scratch->zeros_at = 8;
	scratch->zeros = 1;
	scratch->run = 0;
	for (i = 0; i < 8; i++) {
		run = address->groups[i] == 0 ? scratch->run + 1 : 0;
		scratch->run = run;
		if (run > scratch->zeros) {
			scratch->zeros = run;
			scratch->zeros_at = i + 1 - run;
		}
	}
	/* IPv4 in IPv6's clothes. */
	if (scratch->zeros_at == 0 && scratch->zeros == 5 && address->groups[5] == 0xffff) {
		put_character(scratch, ':');
		put_character(scratch, ':');
		put_group(scratch, 0xffff);
		put_character(scratch, ':');
		write_ip(scratch, address->groups[6] | (__u32)address->groups[7] << 16);
		return;
	}
	for (i = 0; i < 8; i++) {
		__u32 at = scratch->zeros_at;

		if (i >= at && i < at + scratch->zeros) {
			if (i == at || i == 7)
				put_character(scratch, ':');
			continue;
		}
		if (i > 0)
			put_character(scratch, ':');
		put_group(scratch, __builtin_bswap16(address->groups[i]));
	}
}

static __always_inline void put_written_address(struct scratch *scratch, __u32 field)
{
	__u64 length = scratch->path_at;
	__u32 end = scratch->end;

	if (end > TAIL_LIMIT)
		return;
	barrier_var(length);
	length &= ADDRESS_LIMIT - 1;
	bpf_probe_read_kernel(&scratch->bytes[end], length, scratch->path);
	put_reference(scratch, field, length, false);
}

/* A Unix socket's path. One that begins with a NUL has no file; it is shown after @, up to its first NUL. */
static __always_inline void put_unix_path(struct scratch *scratch, __u32 field, const char *path)
{
	__u32 end = scratch->end;
	long length;
	bool no_file = path[0] == 0;

	if (end > TAIL_LIMIT || (no_file && path[1] == 0))
		return;
	length = bpf_probe_read_kernel_str(&scratch->bytes[end + no_file], UNIX_PATH_SIZE, path + no_file);
	if (length <= 0)
		return;
	if (no_file)
		scratch->bytes[end] = '@';
	put_reference(scratch, field, (length - 1 + no_file) & (ADDRESS_LIMIT * 2 - 1), false);
}

/* Puts an address that stands in memory of ours. */
static __noinline void put_address(struct scratch *scratch, __u32 field, const struct socket_address *address)
{
	put_integer(scratch, field, address->family);
	scratch->path_at = 0;
	switch (address->family) {
	case AF_INET:
		write_ip(scratch, address->ip);
		put_written_address(scratch, field + 1);
		break;
	case AF_INET6:
		write_ip6(scratch, address);
		put_written_address(scratch, field + 1);
		break;
	case AF_UNIX:
		put_unix_path(scratch, field + 1, (const char *)&address->port);
		return;
	default:
		return;
	}
	put_integer(scratch, field + 2, __builtin_bswap16(address->port));
}

static __always_inline void read_unix_address(struct socket_address *address, struct sock *sock)
{
	struct unix_address *name = BPF_CORE_READ((struct unix_sock *)sock, addr);
	__u64 length;

	if (!name)
		return;
	/* Of the length the family takes two bytes. What follows it in memory is another's. */
	length = BPF_CORE_READ(name, len) - 2;
	if (length > UNIX_PATH_SIZE)
		return;
	barrier_var(length);
	bpf_probe_read_kernel(&address->port, length & 127, &name->name[0].sun_path);
}

/* The address of the other end, as the kernel's own socket has it; a family of 0 when it has none. */
static __always_inline void read_remote(struct socket_address *address, struct sock *sock)
{
	__builtin_memset(address, 0, sizeof(*address));
	address->family = BPF_CORE_READ(sock, __sk_common.skc_family);
	address->port = BPF_CORE_READ(sock, __sk_common.skc_dport);
	if (address->family == AF_INET) {
		address->ip = BPF_CORE_READ(sock, __sk_common.skc_daddr);
	} else if (address->family == AF_INET6) {
		BPF_CORE_READ_INTO(&address->groups, sock, __sk_common.skc_v6_daddr);
	} else if (address->family == AF_UNIX) {
		struct sock *peer = BPF_CORE_READ((struct unix_sock *)sock, peer);

		address->port = 0;
		if (peer)
			read_unix_address(address, peer);
	}
}

/* The address of this end. */
static __always_inline void read_local(struct socket_address *address, struct sock *sock)
{
	__builtin_memset(address, 0, sizeof(*address));
	address->family = BPF_CORE_READ(sock, __sk_common.skc_family);
	address->port = __builtin_bswap16(BPF_CORE_READ(sock, __sk_common.skc_num));
	if (address->family == AF_INET) {
		address->ip = BPF_CORE_READ(sock, __sk_common.skc_rcv_saddr);
	} else if (address->family == AF_INET6) {
		BPF_CORE_READ_INTO(&address->groups, sock, __sk_common.skc_v6_rcv_saddr);
	} else if (address->family == AF_UNIX) {
		address->port = 0;
		read_unix_address(address, sock);
	}
}

/* An address as the process gave it; a family of 0 when it cannot be read. */
static __always_inline void read_given(struct socket_address *address, __u64 from, __u64 length)
{
	__builtin_memset(address, 0, sizeof(*address));
	if (!from || length < 2)
		return;
	if (length > UNIX_PATH_SIZE + 2)
		length = UNIX_PATH_SIZE + 2;
	barrier_var(length);
	bpf_probe_read_user(address, length & 127, (void *)from);
}

#endif
