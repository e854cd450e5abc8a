// Generated from sdk/wit/signature.wit by: node host/containers/schema/generate.ts
export const CONTAINER_SCHEMA = {
  "$schema": "https://json-schema.org/draft/2020-12/schema",
  "title": "A container",
  "type": "object",
  "properties": {
    "container_id": {
      "type": "string"
    },
    "container_name": {
      "type": "string"
    },
    "container_image": {
      "type": "string"
    },
    "container_image_digest": {
      "type": "string",
      "description": "`sha256:` and 64 hex digits."
    },
    "container_runtime": {
      "type": "string",
      "description": "docker, podman, containerd or cri-o."
    },
    "container_ctime": {
      "type": "integer",
      "minimum": 0,
      "description": "When the container's cgroup was created, in nanoseconds since 1970."
    },
    "k8s_pod_id": {
      "type": "string"
    },
    "k8s_pod_name": {
      "type": "string"
    },
    "k8s_pod_namespace": {
      "type": "string"
    },
    "k8s_pod_sandbox": {
      "type": "boolean",
      "description": "The container only holds a pod's namespaces."
    },
    "removed": {
      "type": "boolean",
      "description": "The container is gone; its record is kept for a while."
    },
    "labels": {
      "type": "array",
      "items": {
        "type": "object",
        "properties": {
          "name": {
            "type": "string"
          },
          "value": {
            "type": "string"
          }
        },
        "required": [
          "name",
          "value"
        ],
        "additionalProperties": false
      }
    },
    "confinement": {
      "type": "object",
      "properties": {
        "privileged": {
          "type": "boolean"
        },
        "added_capabilities": {
          "type": "array",
          "items": {
            "type": "string"
          },
          "description": "Capabilities beyond the runtime's usual ones, such as `CAP_SYS_ADMIN`, or `ALL`."
        },
        "user": {
          "type": "string",
          "description": "A name or a number; absent when it is the image's own."
        },
        "read_only_root": {
          "type": "boolean"
        },
        "host_network": {
          "type": "boolean",
          "description": "It shares the machine's network, process ids or shared memory."
        },
        "host_pid": {
          "type": "boolean"
        },
        "host_ipc": {
          "type": "boolean"
        },
        "seccomp_profile": {
          "type": "string",
          "description": "`default`, `unconfined`, or a profile's name."
        },
        "apparmor_profile": {
          "type": "string"
        },
        "mounts": {
          "type": "array",
          "items": {
            "type": "object",
            "properties": {
              "source": {
                "type": "string",
                "description": "Path on the machine."
              },
              "destination": {
                "type": "string",
                "description": "Path in the container."
              },
              "read_only": {
                "type": "boolean"
              }
            },
            "required": [
              "source",
              "destination",
              "read_only"
            ],
            "additionalProperties": false
          },
          "description": "What it was given of the machine's files."
        }
      },
      "required": [
        "privileged",
        "added_capabilities",
        "read_only_root",
        "host_network",
        "host_pid",
        "host_ipc",
        "mounts"
      ],
      "additionalProperties": false
    }
  },
  "required": [
    "container_id",
    "k8s_pod_sandbox",
    "removed",
    "labels"
  ],
  "additionalProperties": false
} as const;
