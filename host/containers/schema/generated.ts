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
